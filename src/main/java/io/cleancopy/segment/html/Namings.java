package io.cleancopy.segment.html;

import io.cleancopy.model.Naming;
import java.util.Arrays;

/**
 * Reads what elements are for from their class names, ids and item properties. The words are those that publishers use,
 * whole ({@code nav}) or, where they are long enough to mean nothing else, as a part ({@code articlebody}).
 */
final class Namings {
    /** Names are bounded: some pages put whole style sheets there. */
    private static final int LONGEST = 300;

    /** Letters of words that mean nothing else inside a longer one. */
    private static final int LEAST_PART = 6;

    /** What a word says, as a set of {@link Naming} bits. */
    private record Word(char[] word, int names) {
        /** Whether it is there, where there are letters of ASCII. */
        boolean isAt(char[] text, int at) {
            for (int i = 0; i < word.length; i++) {
                if (small(text[at + i]) != word[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final int SLOTS = 2048;

    /** By the hash of their letters, or in one of the slots behind. */
    private static final Word[] WORDS = new Word[SLOTS];

    private static final int LETTERS = 26;

    /** Words that are looked for inside others as well, by their first two letters. */
    private static final Word[][] PARTS = new Word[LETTERS * LETTERS][0];

    /** For each first letter of these one bit for each second: most pairs of letters begin none. */
    private static final int[] BEGINNINGS = new int[LETTERS];

    static {
        add(Naming.ARTICLE, "article story post entry news artikel articulo articolo artykul blogpost");
        add(
                Naming.BODY,
                "body content text copy richtext prose paragraph main texto texte testo inhalt corps cuerpo wysiwyg");
        add(Naming.TITLE, "title headline heading hed titel titre titulo titolo");
        add(
                Naming.SUMMARY,
                "summary lead lede standfirst deck dek intro excerpt subtitle subtitulo chapeau chapo abstract"
                        + " description ingress subheadline subhead vorspann");
        add(
                Naming.BYLINE,
                "byline author authors writer contributor contributors bio autor auteur autore profile reporter");
        add(Naming.DATE, "date time published timestamp datetime datum fecha updated datepublished pubdate dateline");
        add(Naming.CAPTION, "caption captions credit credits figcaption legend bildunterschrift legende copyright");
        add(
                Naming.MEDIA,
                "image images img photo photos video videos gallery slideshow player carousel slider media"
                        + " picture audio figure foto fotos podcast swiper thumbnail thumb");
        add(
                Naming.RELATED,
                "related more recommend recommended recommendation recommendations readmore similar suggested"
                        + " onward next prev previous relacionadas verwandt further recirc recirculation associated");
        add(Naming.POPULAR, "popular trending most mostread latest recent hot top ranking meistgelesen breaking");
        add(Naming.SHARE, "share sharing shares social facebook twitter whatsapp addthis sharethis sns follow teilen");
        add(
                Naming.COMMENT,
                "comment comments disqus discussion reply replies respond livefyre commentary kommentar"
                        + " kommentare comentarios commentaires coral");
        add(Naming.NEWSLETTER, "newsletter newsletters subscribe signup optin mailing mailchimp email");
        add(
                Naming.AD,
                "ad ads advert adverts advertisement advertising sponsor sponsored dfp taboola outbrain adsense"
                        + " adslot werbung anzeige publicidad publicite reklama banner affiliate commercial");
        add(
                Naming.PROMO,
                "promo promotion cta callout marketing offer donate donation membership paywall subscription"
                        + " subscriber subscriptions premium piano upsell register");
        add(
                Naming.NAVIGATION,
                "nav navigation menu breadcrumb breadcrumbs pagination pager navbar toc skip menus submenu");
        add(Naming.HEADER, "header masthead branding logo topbar kopf");
        add(Naming.FOOTER, "footer bottom colophon legal impressum foot");
        add(Naming.SIDE, "sidebar aside rail widget widgets secondary complementary sidecolumn marginal module");
        add(Naming.CARD, "card cards item items grid tile tiles teaser teasers feed archive listing list row entries");
        add(
                Naming.TAG,
                "tag tags topic topics keyword keywords category categories label labels kicker eyebrow section"
                        + " rubric rubrik");
        add(Naming.CONSENT, "cookie cookies consent gdpr privacy onetrust cmp modal popup overlay dialog lightbox");
        add(Naming.QUOTE, "quote pullquote blockquote tweet embed zitat");
        add(Naming.BOX, "box infobox factbox info faktabox highlight highlights keypoints keytakeaways takeaways");
        add(
                Naming.TOOL,
                "print tool tools button btn search form login rating toolbar icon icons actions action save"
                        + " bookmark");
        add(Naming.HIDDEN, "hidden hide visually screenreader noprint collapsed invisible sr visuallyhidden");
        add(
                Naming.NOTE,
                "footnote footnotes reference references citation citations note notes disclaimer correction"
                        + " editsection bibliography");
        for (var word : WORDS) {
            if (word != null && word.word().length >= LEAST_PART) {
                int pair = pair(word.word(), 0);
                BEGINNINGS[pair / LETTERS] |= 1 << pair % LETTERS;
                PARTS[pair] = Arrays.copyOf(PARTS[pair], PARTS[pair].length + 1);
                PARTS[pair][PARTS[pair].length - 1] = word;
            }
        }
    }

    private Namings() {}

    private static int pair(char[] word, int at) {
        return LETTERS * (small(word[at]) - 'a') + small(word[at + 1]) - 'a';
    }

    /** An ASCII letter as a small one. */
    private static int small(char letter) {
        return letter | 0x20;
    }

    private static void add(Naming naming, String words) {
        for (String text : words.split(" ")) {
            char[] word = text.toCharArray();
            int hash = 0;
            for (char letter : word) {
                hash = 31 * hash + letter;
            }
            int slot = slot(word, 0, word.length, hash);
            int others = WORDS[slot] == null ? 0 : WORDS[slot].names();
            WORDS[slot] = new Word(word, others | naming.bit());
        }
    }

    /** Where the word is, or would be. */
    private static int slot(char[] text, int from, int to, int hash) {
        int slot = (hash ^ hash >>> 11) & SLOTS - 1;
        while (WORDS[slot] != null && (WORDS[slot].word().length != to - from || !WORDS[slot].isAt(text, from))) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    /** What the first letters say as names, as a set of {@link Naming} bits. */
    static int of(char[] names, int length) {
        int end = Math.min(length, LONGEST);
        int found = 0;
        int from = 0;
        int hash = 0;
        for (int i = 0; i <= end; i++) {
            char c = i < end ? names[i] : ' ';
            int small = small(c);
            boolean letter = small >= 'a' && small <= 'z';
            boolean hump = letter && i > from && c <= 'Z' && names[i - 1] >= 'a';
            if (!letter || hump) {
                if (i > from) {
                    found |= word(names, from, i, hash);
                }
                from = letter ? i : i + 1;
                hash = 0;
            }
            hash = letter ? 31 * hash + small : 0;
        }
        return found;
    }

    private static int word(char[] names, int from, int to, int hash) {
        var whole = WORDS[slot(names, from, to, hash)];
        if (whole != null) {
            return whole.names();
        }
        int found = 0;
        for (int at = from; at + LEAST_PART <= to; at++) {
            if ((BEGINNINGS[small(names[at]) - 'a'] >>> small(names[at + 1]) - 'a' & 1) != 0) {
                found |= parts(names, at, to);
            }
        }
        return found;
    }

    private static int parts(char[] names, int at, int to) {
        int found = 0;
        for (var part : PARTS[pair(names, at)]) {
            if (at + part.word().length <= to && part.isAt(names, at)) {
                found |= part.names();
            }
        }
        return found;
    }
}
