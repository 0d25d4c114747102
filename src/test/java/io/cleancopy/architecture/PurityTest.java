package io.cleancopy.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static io.cleancopy.architecture.Project.CLASSES;
import static io.cleancopy.architecture.Project.RING;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The pure rooms answer by their arguments alone, and say nothing aside. */
class PurityTest {
    private static final DescribedPredicate<JavaClass> PURE =
            not(resideInAnyPackage(RING)).as("are pure");

    private static final Set<String> WORLD = Set.of(
            "java.time.Instant.now()",
            "java.time.Clock.systemUTC()",
            "java.lang.System.currentTimeMillis()",
            "java.lang.System.nanoTime()",
            "java.util.Date.<init>()",
            "java.lang.Math.random()",
            "java.util.UUID.randomUUID()",
            "java.lang.System.getenv()",
            "java.lang.System.getenv(java.lang.String)",
            "java.lang.System.getProperty(java.lang.String)",
            "java.lang.System.getProperty(java.lang.String, java.lang.String)",
            "java.lang.System.exit(int)",
            "java.lang.System.out",
            "java.lang.System.err",
            "java.lang.System.in");

    private static final DescribedPredicate<JavaClass> MUTABLE = resideInAnyPackage("java.util.concurrent.atomic")
            .or(named(
                    "java.lang.StringBuilder",
                    "java.lang.ThreadLocal",
                    "java.util.ArrayList",
                    "java.util.HashMap",
                    "java.util.HashSet",
                    "java.util.LinkedHashMap",
                    "java.util.LinkedHashSet",
                    "java.util.TreeMap",
                    "java.util.TreeSet",
                    "java.util.concurrent.ConcurrentHashMap"))
            .as("can change");

    @Test
    void pureRoomsReadNoClockNoEnvironmentAndNoChance() {
        noClasses().that(PURE).should(Access.toAnyOf(WORLD)).check(CLASSES);
        noClasses()
                .that(PURE)
                .should()
                .dependOnClassesThat(named(
                        "java.util.Random",
                        "java.util.SplittableRandom",
                        "java.security.SecureRandom",
                        "java.util.concurrent.ThreadLocalRandom"))
                .check(CLASSES);
    }

    @Test
    void pureRoomsDoNotLog() {
        noClasses()
                .that(PURE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.slf4j..", "java.util.logging..", "org.apache.commons.logging..", "ch.qos.logback..")
                .orShould(Access.toAnyOf(Set.of("java.lang.Throwable.printStackTrace()")))
                .check(CLASSES);
    }

    @Test
    void pureRoomsHaveNoStateThatAllShare() {
        staticFieldsAreFinal().check(CLASSES);
        staticFieldsDoNotChange().check(CLASSES);
    }

    @Test
    void sharedStateAndClocksAreSeen() {
        var specimen = new ClassFileImporter().importClasses(Specimen.class);

        assertThat(noClasses()
                        .should(Access.toAnyOf(WORLD))
                        .evaluate(specimen)
                        .getFailureReport()
                        .getDetails())
                .hasSize(2);
        assertThat(staticFieldsAreFinal().evaluate(specimen).hasViolation()).isTrue();
        assertThat(staticFieldsDoNotChange().evaluate(specimen).hasViolation()).isTrue();
    }

    private static ArchRule staticFieldsAreFinal() {
        return fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(PURE)
                .should()
                .beFinal();
    }

    private static ArchRule staticFieldsDoNotChange() {
        return noFields()
                .that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(PURE)
                .should()
                .haveRawType(MUTABLE);
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return DescribedPredicate.describe(
                "are one of " + List.of(names), type -> List.of(names).contains(type.getName()));
    }

    @SuppressWarnings("unused")
    private static final class Specimen {
        private static final ArrayList<String> SEEN = new ArrayList<>();
        private static int count;

        void tell() {
            System.out.println(Instant.now());
        }
    }
}
