//! How far a command has come: bars on a terminal, plain lines elsewhere for what takes long.
//!
//! Goes in: a stage with its number of steps, and each step done. Comes out: something on
//! standard error that is gone, or one line long, when the stage is over. With `--quiet` and
//! in reports for programs: nothing.

use crate::l10n::Localizer;
use crate::model::Message;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{IsTerminal, Write};
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// A bar that would be gone at once is not shown.
const BAR_AFTER: Duration = Duration::from_millis(300);
/// In the log of a CI job only what takes long is worth a line.
const LINE_AFTER: Duration = Duration::from_secs(3);

/// Where progress is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    Bars,
    Lines,
    Silent,
}

/// A stretch of work. It may be shared between threads, and is over when it is dropped.
#[derive(Debug)]
pub struct Stage {
    mode: Progress,
    title: String,
    steps: u64,
    started: Instant,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    done: u64,
    bar: Option<ProgressBar>,
    line_written: bool,
}

impl Progress {
    /// Bars if standard error is a terminal, else lines.
    pub fn for_people() -> Self {
        if std::io::stderr().is_terminal() { Progress::Bars } else { Progress::Lines }
    }

    /// Begins a stage of so many steps; 0 if they are not known.
    pub fn stage(self, localizer: &Localizer, title: &Message, steps: usize) -> Stage {
        Stage {
            mode: self,
            title: match self {
                Progress::Silent => String::new(),
                Progress::Bars | Progress::Lines => localizer.text(title),
            },
            steps: u64::try_from(steps).unwrap_or(u64::MAX),
            started: Instant::now(),
            state: Mutex::new(State::default()),
        }
    }
}

impl Stage {
    /// Counts a step as done.
    pub fn step(&self) {
        if self.mode == Progress::Silent {
            return;
        }
        // A thread that panicked while it held the lock leaves a usable count.
        let mut state = self.state.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        state.done += 1;
        let elapsed = self.started.elapsed();
        match self.mode {
            Progress::Bars if elapsed >= BAR_AFTER => {
                let done = state.done;
                state.bar.get_or_insert_with(|| self.bar()).set_position(done);
            }
            Progress::Lines if elapsed >= LINE_AFTER && !state.line_written => {
                state.line_written = true;
                // Nothing depends on the line: if it cannot be written, the work goes on.
                let _ = writeln!(std::io::stderr(), "{}…", self.title);
            }
            _ => {}
        }
    }

    fn bar(&self) -> ProgressBar {
        let known = self.steps > 0;
        let bar = if known { ProgressBar::new(self.steps) } else { ProgressBar::no_length() };
        bar.set_draw_target(ProgressDrawTarget::stderr());
        let template = match known {
            true => "{msg} {bar:24} {pos}/{len}",
            false => "{spinner} {msg} {pos}",
        };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        bar.set_message(self.title.clone());
        bar
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        let state = self.state.get_mut().unwrap_or_else(|poisoned| poisoned.into_inner());
        if let Some(bar) = state.bar.take() {
            bar.finish_and_clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Lang;

    #[test]
    fn a_stage_counts_in_every_mode_and_from_every_thread() {
        let localizer = Localizer::new(&Lang::parse("en").unwrap());
        for mode in [Progress::Bars, Progress::Lines, Progress::Silent] {
            let stage = mode.stage(&localizer, &Message::new("io-other"), 8);
            std::thread::scope(|scope| {
                for _ in 0..4 {
                    scope.spawn(|| (0..2).for_each(|_| stage.step()));
                }
            });
            let done = stage.state.lock().unwrap().done;
            assert_eq!(done, if mode == Progress::Silent { 0 } else { 8 });
        }
    }
}
