package io.cleancopy.boilerplate.corpus;

/**
 * A learned line, and whose it is.
 *
 * @param approved whether a user said that it is boilerplate wherever it stands
 */
record PublisherLine(LearnedPublisher publisher, LearnedLine line, boolean approved) {}
