package io.cleancopy.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.cleancopy.architecture.Project.CLASSES;
import static io.cleancopy.architecture.Project.ROOT;

import com.tngtech.archunit.core.domain.JavaModifier;
import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Lift;
import io.cleancopy.model.Removal;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What classes of some kinds have in common. */
class ShapesOfClassesTest {
    /** Splitting is not among them: by a single character it asks no expression. */
    private static final Set<String> HIDDEN_EXPRESSIONS = Set.of(
            "java.lang.String.matches(java.lang.String)",
            "java.lang.String.replaceAll(java.lang.String, java.lang.String)",
            "java.lang.String.replaceFirst(java.lang.String, java.lang.String)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "draft.Annotator",
                "draft.Rule",
                "load.Engine",
                "sink.Sink",
                "sink.schema.Dialect",
                "source.Source",
                "segment.Segmenter"
            })
    void implementationsAreFinal(String type) {
        classes()
                .that(assignableTo(ROOT + "." + type).and(not(INTERFACES)))
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CLASSES);
    }

    @Test
    void onlyTheDraftMakesRemovalsAndLifts() {
        for (Class<?> record : new Class<?>[] {Removal.class, Lift.class}) {
            noClasses()
                    .that()
                    .doNotBelongToAnyOf(Draft.class)
                    .should(Access.toConstructorsOf(record))
                    .check(CLASSES);
        }
    }

    @Test
    void rulesAskNoRegularExpressionsInTheWalkOverBlocks() {
        noClasses()
                .that()
                .implement(Rule.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Pattern.class)
                .orShould(Access.toAnyOf(HIDDEN_EXPRESSIONS))
                .check(CLASSES);
    }

    @Test
    void classesAreNotNamedForBeingClasses() {
        noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl)$").check(CLASSES);
        noClasses().should().haveSimpleNameStartingWith("Abstract").check(CLASSES);
    }
}
