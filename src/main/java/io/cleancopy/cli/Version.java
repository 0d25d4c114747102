package io.cleancopy.cli;

import io.cleancopy.config.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"cleancopy " + ProgramVersion.current()};
    }
}
