package io.cleancopy.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;

/** The classes of the program, without its tests, and its rooms. */
final class Project {
    static final String ROOT = "io.cleancopy";
    static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

    /** The rooms that know frameworks and make no decisions about text. */
    static final String[] RING = {ROOT, room("batch"), room("config"), room("load"), room("cli")};

    private Project() {}

    /** The package and those below it. */
    static String room(String name) {
        return ROOT + "." + name + "..";
    }
}
