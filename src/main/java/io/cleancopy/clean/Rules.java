package io.cleancopy.clean;

import io.cleancopy.boilerplate.corpus.CorpusProfile;
import io.cleancopy.boilerplate.corpus.KnownHeadlines;
import io.cleancopy.boilerplate.corpus.RepeatedInCorpus;
import io.cleancopy.boilerplate.rule.BoxPoints;
import io.cleancopy.boilerplate.rule.Counter;
import io.cleancopy.boilerplate.rule.DonationAppeal;
import io.cleancopy.boilerplate.rule.Excerpt;
import io.cleancopy.boilerplate.rule.GluedLine;
import io.cleancopy.boilerplate.rule.HeadingFollowers;
import io.cleancopy.boilerplate.rule.KnownLine;
import io.cleancopy.boilerplate.rule.NamedElement;
import io.cleancopy.boilerplate.rule.NewsletterBlock;
import io.cleancopy.boilerplate.rule.PackEndMark;
import io.cleancopy.boilerplate.rule.PackLines;
import io.cleancopy.boilerplate.rule.RelatedHeadlines;
import io.cleancopy.boilerplate.rule.RelatedLabel;
import io.cleancopy.boilerplate.rule.RepeatedText;
import io.cleancopy.boilerplate.rule.TemplateLeftover;
import io.cleancopy.boilerplate.zone.OutsideArticle;
import io.cleancopy.draft.Rule;
import io.cleancopy.metadata.AboveByline;
import io.cleancopy.metadata.AccessFinder;
import io.cleancopy.metadata.AgencyFinder;
import io.cleancopy.metadata.AuthorBioFinder;
import io.cleancopy.metadata.BylineFinder;
import io.cleancopy.metadata.CaptionFinder;
import io.cleancopy.metadata.CorrectionFinder;
import io.cleancopy.metadata.DatelineFinder;
import io.cleancopy.metadata.DeclaredFinder;
import io.cleancopy.metadata.HeadlineFinder;
import io.cleancopy.metadata.MastheadFinder;
import io.cleancopy.metadata.NextArticle;
import io.cleancopy.metadata.PackMasthead;
import io.cleancopy.metadata.PackSection;
import io.cleancopy.metadata.SectionFinder;
import io.cleancopy.metadata.StandfirstFinder;
import io.cleancopy.model.Reason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The rules, in the order in which they decide; the first to settle a block wins. */
public final class Rules {
    /** Lines that hold data: what lifts it looks at them before the known lines go. */
    private static final Set<Reason> DATA =
            EnumSet.of(Reason.TIMESTAMP, Reason.CAPTION, Reason.AGENCY, Reason.EDITORS_NOTE, Reason.AUTHOR_BIO);

    private Rules() {}

    /** All rules with the standard settings. */
    public static List<Rule> standard() {
        return of(CleanerSettings.standard(), CorpusProfile.empty());
    }

    static List<Rule> of(CleanerSettings settings, CorpusProfile profile) {
        var rules = new ArrayList<Rule>();
        addKnownLines(rules, reason -> !DATA.contains(reason));
        rules.add(new TemplateLeftover());
        rules.add(new NextArticle());
        rules.add(new AboveByline());
        rules.add(new PackMasthead());
        rules.add(new MastheadFinder());
        rules.add(new CaptionFinder());
        rules.add(new HeadlineFinder());
        rules.add(new DeclaredFinder());
        rules.add(new BylineFinder());
        rules.add(new StandfirstFinder());
        rules.add(new PackSection());
        rules.add(new SectionFinder());
        rules.add(new CorrectionFinder());
        rules.add(new AgencyFinder());
        addKnownLines(rules, DATA::contains);
        rules.add(new PackLines());
        rules.add(new AuthorBioFinder());
        rules.add(new BoxPoints());
        rules.add(new NamedElement());
        rules.add(new Counter());
        rules.add(new NewsletterBlock());
        rules.add(new DonationAppeal());
        rules.add(new RelatedLabel());
        rules.add(new Excerpt());
        rules.add(new HeadingFollowers());
        rules.add(new KnownHeadlines(profile));
        rules.add(new RepeatedInCorpus(profile));
        rules.add(new RelatedHeadlines());
        rules.add(new RepeatedText());
        rules.add(new PackEndMark());
        rules.add(new OutsideArticle());
        rules.add(new GluedLine());
        rules.add(new DatelineFinder(settings.stripDateline()));
        rules.add(new AccessFinder());
        return List.copyOf(rules);
    }

    private static void addKnownLines(List<Rule> rules, Predicate<Reason> which) {
        for (var reason : Reason.values()) {
            if (reason.ordinal() <= Reason.AI_BOX.ordinal() && which.test(reason)) {
                rules.add(new KnownLine(reason));
            }
        }
    }
}
