package io.cleancopy.cli;

/**
 * A command that a larger jar brings along, beside those of {@link Program}. Implementations are picocli commands, found by
 * their service file.
 */
public interface AddedCommand {
    String name();
}
