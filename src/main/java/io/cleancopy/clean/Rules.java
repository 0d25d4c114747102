package io.cleancopy.clean;

import io.cleancopy.boilerplate.rule.Counter;
import io.cleancopy.boilerplate.rule.HeadingFollowers;
import io.cleancopy.boilerplate.rule.KnownLine;
import io.cleancopy.boilerplate.rule.RelatedHeadlines;
import io.cleancopy.boilerplate.rule.RelatedLabel;
import io.cleancopy.boilerplate.rule.RepeatedText;
import io.cleancopy.boilerplate.rule.TemplateLeftover;
import io.cleancopy.boilerplate.zone.OutsideArticle;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Reason;
import java.util.ArrayList;
import java.util.List;

/** The rules, in the order in which they decide; the first to settle a block wins. */
public final class Rules {
    private Rules() {}

    public static List<Rule> standard() {
        var rules = new ArrayList<Rule>();
        for (var reason : Reason.values()) {
            if (reason.ordinal() <= Reason.AI_BOX.ordinal()) {
                rules.add(new KnownLine(reason));
            }
        }
        rules.add(new TemplateLeftover());
        rules.add(new Counter());
        rules.add(new RelatedLabel());
        rules.add(new HeadingFollowers());
        rules.add(new RelatedHeadlines());
        rules.add(new RepeatedText());
        rules.add(new OutsideArticle());
        return List.copyOf(rules);
    }
}
