package io.cleancopy.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;

/** The classes of the program, without its tests, and its rooms. */
final class Project {
    static final String ROOT = "io.cleancopy";
    static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(Project::isNoTest).importPackages(ROOT);

    /** The rooms that know frameworks and make no decisions about text. */
    static final String[] RING = {
        ROOT, room("batch"), room("config"), room("load"), room("watch"), room("iceberg"), room("cli")
    };

    private Project() {}

    /** Wherever it was built: a profile has a folder of its own. */
    private static boolean isNoTest(Location location) {
        return !location.contains("/test-classes/");
    }

    /** The package and those below it. */
    static String room(String name) {
        return ROOT + "." + name + "..";
    }
}
