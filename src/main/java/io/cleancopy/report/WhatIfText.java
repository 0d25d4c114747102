package io.cleancopy.report;

/** What changes, as text: sums, then the changed pages with {@code -} lines that go, {@code +} that stay, {@code ~} others. */
public final class WhatIfText {
    private WhatIfText() {}

    public static String of(WhatIf changes) {
        var text = new StringBuilder();
        var all = changes.all();
        text.append(changes.pages())
                .append(" pages compared, ")
                .append(all.pages())
                .append(" change\n");
        if (all.pages() == 0) {
            return text.toString();
        }
        line(text, "all", all);
        changes.verdicts()
                .forEach((change, count) ->
                        text.append(change).append("  ").append(count).append(count == 1 ? " page\n" : " pages\n"));
        text.append("\nby rule\n");
        changes.byRule().forEach((rule, sum) -> line(text, "  " + (rule.isEmpty() ? "none" : rule), sum));
        text.append("\nby publisher\n");
        changes.byPublisher().forEach((name, sum) -> line(text, "  " + (name.isEmpty() ? "not known" : name), sum));
        changes.samples().forEach(page -> page(text, page));
        long more = all.pages() - changes.samples().size();
        return more == 0
                ? text.toString()
                : text.append("\nand ").append(more).append(" pages more\n").toString();
    }

    private static void line(StringBuilder text, String name, WhatIf.Sum sum) {
        text.append(name)
                .append("  pages ")
                .append(sum.pages())
                .append(", lines that go ")
                .append(sum.goes())
                .append(" (")
                .append(sum.wordsGoing())
                .append(" words), that stay ")
                .append(sum.stays())
                .append(" (")
                .append(sum.wordsStaying())
                .append(" words), otherwise ")
                .append(sum.otherwise())
                .append('\n');
    }

    private static void page(StringBuilder text, PageChange page) {
        text.append('\n').append(page.location());
        if (!page.before().equals(page.after())) {
            text.append("  ").append(page.before()).append(" -> ").append(page.after());
        }
        text.append('\n');
        for (var line : page.lines()) {
            text.append("  ")
                    .append(WhatIf.sign(line.kind()))
                    .append(' ')
                    .append(line.text().replace('\n', ' '));
            text.append("\n      ")
                    .append(line.before())
                    .append(" -> ")
                    .append(line.after())
                    .append('\n');
        }
    }
}
