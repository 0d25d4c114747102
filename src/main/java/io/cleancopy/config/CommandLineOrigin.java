package io.cleancopy.config;

import org.springframework.boot.origin.Origin;

/** The option by which a setting was given. */
record CommandLineOrigin(String option) implements Origin {
    @Override
    public String toString() {
        return option;
    }
}
