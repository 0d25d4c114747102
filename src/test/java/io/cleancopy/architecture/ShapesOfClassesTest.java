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
import io.cleancopy.model.Lift;
import io.cleancopy.model.Removal;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What classes of some kinds have in common. */
class ShapesOfClassesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"draft.Annotator", "boilerplate.BlockRule", "sink.Sink", "source.Source", "segment.Segmenter"})
    void implementationsAreFinal(String type) {
        classes()
                .that(assignableTo(ROOT + "." + type).and(not(INTERFACES)))
                .should()
                .haveModifier(JavaModifier.FINAL)
                .allowEmptyShould(true)
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
                .implement(ROOT + ".boilerplate.BlockRule")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Pattern.class)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void classesAreNotNamedForBeingClasses() {
        noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl)$").check(CLASSES);
        noClasses().should().haveSimpleNameStartingWith("Abstract").check(CLASSES);
    }
}
