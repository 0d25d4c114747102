package io.cleancopy.boilerplate.corpus;

/** A learned line, and whose it is. */
record PublisherLine(LearnedPublisher publisher, LearnedLine line) {}
