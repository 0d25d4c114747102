package io.cleancopy.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.Article;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is written otherwise on Chinese pages than on others. */
class ChinesePagesTest {
    private static final String STORY = "開了七十六年的雲溪老茶館上週六搬到了河對岸，四十張方桌、九十六把竹椅和一隻不肯走的貓，" + "在鄰居們的幫助下，用一天時間過了橋，掌櫃說最難搬的是聲音。";

    @Test
    void whoReportedStandsInBracketsBehindTheLastParagraph() {
        String told = "掌櫃鐘守義說，新屋子太安靜，老茶客坐下來都不敢說話，他把舊門板拆下來裝在新牆上，第二天早晨茶館又吵了起來。（林小舟報導）";

        var article = article(
                "雲溪老茶館搬家\n\n2023-11-20 08:15\n\n" + STORY + "\n\n" + told + "\n\n" + STORY.replace("貓", "狗") + "\n");

        assertThat(article.text()).contains(told);
        assertThat(article.metadata().media()).isEmpty();
    }

    @Test
    void whoTookThePictureStandsInBracketsBehindItsCaption() {
        String caption = "渡船停在雲溪碼頭，等著最後一張方桌。（海鷗晚報記者王小明攝）";

        var article = article(
                "雲溪老茶館搬家\n\n2023-11-20 08:15\n\n" + caption + "\n\n" + STORY + "\n\n" + STORY.replace("貓", "狗") + "\n");

        assertThat(article.text()).doesNotContain("王小明");
        assertThat(article.metadata().media()).extracting("credit").containsExactly("海鷗晚報記者王小明");
    }

    private static Article article(String page) {
        var raw = new RawPage(new Origin("page.txt"), MediaType.TEXT, page.getBytes(StandardCharsets.UTF_8));
        return ((Cleaned) new Cleaner(CleanerSettings.standard()).clean(raw)).article();
    }
}
