package io.cleancopy.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.cleancopy.architecture.Project.CLASSES;
import static io.cleancopy.architecture.Project.RING;
import static io.cleancopy.architecture.Project.ROOT;
import static io.cleancopy.architecture.Project.room;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may know whom. */
class RoomsTest {
    private static final String[] STAGES = {"segment", "metadata", "boilerplate", "language", "quality", "dedup"};

    @Test
    void theModelKnowsNoneOfOurs() {
        noClasses()
                .that()
                .resideInAPackage(room("model"))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAPackage(room("model")))))
                .check(CLASSES);
    }

    @Test
    void noRoomsKnowEachOtherInACircle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /** A room and its leaves are one but for this: the list, and nothing else, names what is in the leaves. */
    @ParameterizedTest
    @ValueSource(strings = {"sink", "source", "segment", "boilerplate"})
    void onlyTheListOfARoomKnowsItsLeaves(String room) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + room)
                .and()
                .doNotHaveSimpleName("Sinks")
                .and()
                .doNotHaveSimpleName("Sources")
                .and()
                .doNotHaveSimpleName("Rules")
                .should()
                .dependOnClassesThat(resideInAPackage(room(room)).and(not(resideInAPackage(ROOT + "." + room))))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void thePureRoomsDoNotKnowTheRing() {
        noClasses()
                .that()
                .resideOutsideOfPackages(RING)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(RING)
                .check(CLASSES);
    }

    @Test
    void settingsKnowNeitherJobsNorCommandsAndJobsNoCommands() {
        noClasses()
                .that()
                .resideInAPackage(room("config"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(room("batch"), room("load"), room("cli"))
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(room("batch"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(room("load"), room("cli"))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"segment", "metadata", "boilerplate", "language", "quality", "dedup"})
    void stagesDoNotKnowEachOtherNorTheLine(String stage) {
        String[] others = Arrays.stream(STAGES)
                .filter(other -> !other.equals(stage))
                .map(Project::room)
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(room(stage))
                .should()
                .dependOnClassesThat(resideInAnyPackage(others)
                        .or(resideInAnyPackage(
                                room("clean"), room("source"), room("sink"), room("report"), room("evaluate"))))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void loadingKnowsTheRunsAndNoneOfTheirMaking() {
        noClasses()
                .that()
                .resideInAPackage(room("load"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(room("clean"), room("source"), room("report"), room("config"), room("cli"))
                .check(CLASSES);
    }

    @Test
    void theLineKnowsNeitherFilesNorTablesNorReports() {
        noClasses()
                .that()
                .resideInAPackage(room("clean"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(room("source"), room("sink"), room("report"), room("evaluate"))
                .check(CLASSES);
    }
}
