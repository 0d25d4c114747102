package io.cleancopy.batch;

import java.time.Clock;

/** What a run has around it: whom it tells, who may stop it, the time, and where a test lets it crash. */
record Surroundings(Progress progress, StopSignal stop, Clock clock, CrashPoints crash) {}
