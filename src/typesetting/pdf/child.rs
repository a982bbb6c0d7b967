//! The typesetter in a process of its own, for templates that are not ours: they may loop, or
//! ask for all the memory there is.
//!
//! The process is Vulgate again, called with one word that no user types. It reads its order
//! from standard input and writes the outcome to standard output. Both are a head in JSON, with
//! the lengths of the blocks of bytes that follow it. The process limits its own memory and
//! processor time before it looks at anything (POSIX `setrlimit`; where there is no such thing,
//! as on Windows, only the time by the clock is limited), and is ended from outside when its
//! time is up.

use super::fonts::Fonts;
use super::setting::{Complaint, Outcome, STACK, Setting, set};
use super::world::Files;
use crate::typesetting::layout::Limits;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::{Child, Command, ExitCode, Stdio};
use std::thread;
use std::time::Duration;
use typst::foundations::Bytes;
use wait_timeout::ChildExt;

/// The word by which the process is called.
pub const CALL: &str = "__typeset";
/// Reasons of a failure.
pub const TIME: &str = "time";
pub const MEMORY: &str = "memory";

/// What is to be set.
pub struct Order<'a> {
    pub setting: &'a Setting,
    pub main: String,
    pub files: Vec<(String, Bytes)>,
    pub fonts: &'a Fonts,
}

/// The head of an order; the bytes of the files and then those of the fonts follow.
#[derive(Serialize, Deserialize)]
struct Head {
    setting: Setting,
    main: String,
    paths: Vec<String>,
    limits: Limits,
}

/// The head of an answer; the bytes of the PDF follow, if there is one.
#[derive(Serialize, Deserialize)]
struct Answer {
    outcome: Outcome,
}

/// Sets a document in a process of its own.
pub fn run(program: &Path, limits: Limits, order: &Order) -> Outcome {
    let failed = |reason: &str| Outcome { pdf: None, complaints: vec![Complaint::failure(reason)] };
    let head = Head {
        setting: order.setting.clone(),
        main: order.main.clone(),
        paths: order.files.iter().map(|(path, _)| path.clone()).collect(),
        limits,
    };
    let blocks = order.files.iter().map(|(_, data)| data).chain(order.fonts.own());
    let mut packed = Vec::new();
    let blocks: Vec<&[u8]> = blocks.map(|data| data.as_slice()).collect();
    if let Err(error) = pack(&mut packed, &head, &blocks) {
        return failed(&error.to_string());
    }
    let mut command = Command::new(program);
    command.arg(CALL).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let child = match command.spawn() {
        Ok(child) => child,
        Err(error) => return failed(&error.to_string()),
    };
    match converse(child, packed, limits) {
        Ok(answer) => match unpack::<Answer>(&mut answer.as_slice()) {
            Ok((answer, blocks)) => Outcome { pdf: blocks.into_iter().next(), ..answer.outcome },
            Err(error) => failed(&error.to_string()),
        },
        Err(reason) => failed(&reason),
    }
}

/// Gives the process its order and waits for its answer, as long as it may take.
fn converse(mut child: Child, order: Vec<u8>, limits: Limits) -> Result<Vec<u8>, String> {
    let (Some(mut stdin), Some(mut stdout), Some(mut stderr)) =
        (child.stdin.take(), child.stdout.take(), child.stderr.take())
    else {
        return Err("no pipes".to_owned());
    };
    // A process that ends early closes its input; how it ended is what counts.
    let writer = thread::spawn(move || drop(stdin.write_all(&order)));
    let answer = thread::spawn(move || {
        let mut bytes = Vec::new();
        stdout.read_to_end(&mut bytes).map(|_| bytes)
    });
    let words = thread::spawn(move || {
        let mut bytes = Vec::new();
        stderr.read_to_end(&mut bytes).map(|_| bytes)
    });
    let status = child.wait_timeout(Duration::from_secs(u64::from(limits.seconds)));
    if !matches!(status, Ok(Some(_))) {
        // It may have ended just now.
        let _ = child.kill();
        let _ = child.wait();
    }
    let _ = writer.join();
    let answer = answer.join().ok().and_then(io::Result::ok).unwrap_or_default();
    let words = words.join().ok().and_then(io::Result::ok).unwrap_or_default();
    match status {
        Ok(None) => Err(TIME.to_owned()),
        Ok(Some(status)) if status.success() => Ok(answer),
        Ok(Some(status)) => Err(ending(status, &String::from_utf8_lossy(&words))),
        Err(error) => Err(error.to_string()),
    }
}

/// Why a process ended that did not end well.
fn ending(status: std::process::ExitStatus, words: &str) -> String {
    #[cfg(unix)]
    {
        use std::os::unix::process::ExitStatusExt;
        if status.signal() == Some(rustix::process::Signal::XCPU.as_raw()) {
            return TIME.to_owned();
        }
    }
    // What Rust's allocator and its vectors say before they give up, and the loader before it begins.
    let says =
        ["memory allocation", "allocation error", "capacity overflow", "annot allocate memory"];
    if says.iter().any(|phrase| words.contains(phrase)) {
        return MEMORY.to_owned();
    }
    match words.lines().next() {
        Some(line) => format!("{status}: {line}"),
        None => status.to_string(),
    }
}

/// The process: reads an order from standard input, answers on standard output.
pub fn serve() -> ExitCode {
    match answer(&mut io::stdin().lock(), &mut io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn answer(input: &mut impl Read, output: &mut impl Write) -> io::Result<()> {
    let (head, blocks) = unpack::<Head>(input)?;
    confine(head.limits)?;
    let mut blocks = blocks.into_iter().map(Bytes::new);
    let files: Vec<(String, Bytes)> = head.paths.into_iter().zip(&mut blocks).collect();
    let fonts = Fonts::with(blocks.collect());
    let outcome = {
        let Setting { lang, region, .. } = &head.setting;
        let files = Files::new(&fonts, &head.main, files).in_language(lang, region.as_deref());
        set(&files, &head.setting)
    };
    let pdf = outcome.pdf.clone();
    let blocks: Vec<&[u8]> = pdf.as_deref().into_iter().collect();
    pack(output, &Answer { outcome }, &blocks)
}

/// Limits what this process may use up.
#[cfg(unix)]
fn confine(limits: Limits) -> io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let limit = |most: u64| Rlimit { current: Some(most), maximum: Some(most) };
    setrlimit(Resource::Cpu, limit(u64::from(limits.seconds)))?;
    // Room is reserved for the stack, and used only as far as it is needed.
    let most = (u64::from(limits.megabytes) << 20) + STACK as u64;
    setrlimit(Resource::As, limit(most))?;
    Ok(())
}

#[cfg(not(unix))]
fn confine(_: Limits) -> io::Result<()> {
    Ok(())
}

/// Writes a head and blocks of bytes.
fn pack(output: &mut impl Write, head: &impl Serialize, blocks: &[&[u8]]) -> io::Result<()> {
    let head = serde_json::to_vec(head)?;
    let count = [blocks.len(), head.len()];
    for length in count.into_iter().chain(blocks.iter().map(|block| block.len())) {
        output.write_all(&(length as u64).to_le_bytes())?;
    }
    output.write_all(&head)?;
    blocks.iter().try_for_each(|block| output.write_all(block))?;
    output.flush()
}

/// Reads a head and blocks of bytes.
fn unpack<T: DeserializeOwned>(input: &mut impl Read) -> io::Result<(T, Vec<Vec<u8>>)> {
    let mut length = || -> io::Result<u64> {
        let mut bytes = [0; 8];
        input.read_exact(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    };
    let (count, head) = (length()?, length()?);
    let lengths: Vec<u64> = (0..count).map(|_| length()).collect::<io::Result<_>>()?;
    let mut block = |length: u64| -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let read = input.take(length).read_to_end(&mut bytes)?;
        if read as u64 == length { Ok(bytes) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
    };
    let head = serde_json::from_slice(&block(head)?)?;
    Ok((head, lengths.into_iter().map(block).collect::<io::Result<_>>()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_is_unpacked_and_a_part_of_it_is_an_error() {
        let mut packed = Vec::new();
        pack(&mut packed, &"head", &[b"one", b"", b"three"]).unwrap();
        let (head, blocks) = unpack::<String>(&mut packed.as_slice()).unwrap();
        assert_eq!((head.as_str(), blocks.len()), ("head", 3));
        assert_eq!(blocks[2], b"three");
        for length in 0..packed.len() {
            assert!(unpack::<String>(&mut &packed[..length]).is_err(), "{length}");
        }
    }
}
