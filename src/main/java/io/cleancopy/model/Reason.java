package io.cleancopy.model;

import java.util.Locale;

/** Why a block is not body. One per category of boilerplate, and a few for structure. The ids are stable for ever. */
public enum Reason {
    MASTHEAD("the publisher's name, slogan or edition"),
    NAVIGATION("menus, skip links, breadcrumbs, search"),
    SHARE("share buttons, posts of social networks"),
    FOLLOW("follow and like lines"),
    NEWSLETTER("newsletter sign-up"),
    ADVERTISEMENT("advert markers and adverts"),
    CAPTION("captions and credits of pictures"),
    AGENCY("agency, contributor and desk lines"),
    RELATED("links to other articles"),
    MOST_READ("most-read, trending and recommended lists"),
    COMMENTS("reader comments and their tools"),
    COOKIES("cookie and consent text"),
    PAYWALL("paywall, login and subscription text"),
    COPYRIGHT("copyright, terms and footer lines"),
    AUTHOR_BIO("author biographies, contact and tip lines"),
    EDITORS_NOTE("corrections, editor's and print notes"),
    TIMESTAMP("dates and times of publication"),
    READING_TIME("reading time"),
    AUDIO("audio players"),
    GALLERY("galleries and graphics"),
    VIDEO("video players and browser notices"),
    APP("app and alert offers"),
    DONATION("donation and membership appeals"),
    TOOLS("print, mail, save, tags and other tools"),
    AFFILIATE("affiliate notices and offers"),
    TEMPLATE("template leftovers"),
    AI_BOX("summaries and notices of machines"),
    BYLINE("a line that names the author"),
    HEADLINE("the headline, printed again"),
    REPEATED("text that the page prints more than once"),
    PUBLISHER_REPEATS("a line that the publisher's pages repeat around other articles"),
    BEFORE_ARTICLE("stands before the article"),
    AFTER_ARTICLE("stands after the article"),
    NOT_PROSE("a line between paragraphs that does not read like one");

    private final String doc;

    Reason(String doc) {
        this.doc = doc;
    }

    /** The name users see, kebab-case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it stands for, in a few words. */
    public String doc() {
        return doc;
    }
}
