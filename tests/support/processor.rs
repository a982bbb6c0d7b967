//! How long this process has worked: other programs beside it do not count, as they would with a
//! clock. A test runner with a process for each test is assumed; else it is only stricter.

/// Whole seconds of processor time.
#[cfg(unix)]
pub fn seconds() -> i64 {
    use rustix::time::{ClockId, clock_gettime};
    clock_gettime(ClockId::ProcessCPUTime).tv_sec
}

/// Nothing is measured where there is no such count.
#[cfg(not(unix))]
pub fn seconds() -> i64 {
    0
}
