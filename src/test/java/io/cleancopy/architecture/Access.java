package io.cleancopy.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;

/** Conditions on calls and on method references alike. */
final class Access {
    private Access() {}

    /** @param targets such as {@code java.lang.String.getBytes()}; types of parameters are written in full */
    static ArchCondition<JavaClass> toAnyOf(Set<String> targets) {
        return to("access what is listed", target -> targets.contains(target.getFullName()));
    }

    static ArchCondition<JavaClass> toConstructorsOf(Class<?> type) {
        return to(
                "make a " + type.getSimpleName(),
                target -> target.getFullName().startsWith(type.getName() + ".<init>("));
    }

    private static ArchCondition<JavaClass> to(String description, Predicate<AccessTarget> isMeant) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    if (isMeant.test(access.getTarget())) {
                        events.add(SimpleConditionEvent.satisfied(type, access.getDescription()));
                    }
                }
            }
        };
    }
}
