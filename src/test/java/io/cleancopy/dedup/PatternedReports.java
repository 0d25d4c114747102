package io.cleancopy.dedup;

import java.util.List;
import java.util.Random;

/** Reports as programs write them: hundreds to one pattern, which differ in figures, names and a few words. */
final class PatternedReports {
    static final List<String> WEATHER = List.of("""
            {Day} will be {sky} in {Town} and around, says the regional weather office. In the morning temperatures stand at \
            {n} degrees, and by the afternoon they climb to {n} degrees in {Town} and {n} degrees on the coast near {Town}. \
            The wind blows from the {way} at {n} kilometres an hour, with gusts of up to {n} on the hills.

            The chance of rain is put at {n} per cent. Who plans to be outside in the evening should take something warm: by ten \
            it will be {n} degrees only. The sun rises at 6:{n} and sets at 19:{n}. Pollen of grasses is at {n} on the scale \
            of the office, the air quality index at {n}.

            Tomorrow will be {sky} with {n} degrees at noon. For the end of the week the office expects highs of {n} degrees and \
            lows of {n} degrees. The water of the lake at {Town} has {n} degrees.""", """
            Am {Tag} wird es in {Town} und Umgebung {wetter}, sagt der Wetterdienst der Region. Am Morgen liegen die Temperaturen \
            bei {n} Grad, am Nachmittag steigen sie auf {n} Grad in {Town} und auf {n} Grad an der Küste bei {Town}. Der Wind \
            weht mit {n} Kilometern in der Stunde, in Böen mit bis zu {n} auf den Höhen.

            Die Wahrscheinlichkeit von Regen liegt bei {n} Prozent. Wer am Abend nach draußen will, sollte etwas Warmes mitnehmen: \
            gegen zehn Uhr sind es noch {n} Grad. Die Sonne geht um 6.{n} Uhr auf und um 19.{n} Uhr unter. Der Flug der Pollen \
            steht bei {n} auf der Skala des Dienstes, der Index der Luft bei {n}.

            Morgen wird es {wetter} bei {n} Grad am Mittag. Für das Ende der Woche erwartet der Dienst {n} Grad am Tag und {n} \
            Grad in der Nacht. Das Wasser im See bei {Town} hat {n} Grad.""", """
            气象台{n}日发布预报：今天白天我市{天}，最高气温{n}度，偏北风{n}级；夜间{天}，最低气温{n}度。空气质量指数为{n}，相对湿度百分之{n}。\
            降水概率为百分之{n}，日出时间6时{n}分，日落时间18时{n}分。气象专家提醒市民，早晚温差较大，外出请注意添加衣物，预防感冒。

            明天白天{天}，最高气温{n}度，风力{n}级。未来三天本市平均气温为{n}度，比常年同期偏高{n}度，请市民关注最新天气预报。""");

    static final List<String> SHARES = List.of("""
            Shares of {Firm} closed at {p} crowns on {Day}, {up} {p} per cent on the day before. In the course of trading they \
            moved between {p} and {p} crowns. {n},{n}0 shares changed hands, after {n},{n}0 the day before. The index of the \
            exchange stood at {n}{n}.{n} points at the end of trading.

            The firm is worth {p} million crowns at that price. Over the last twelve months the highest price was {p} crowns and \
            the lowest {p} crowns. The earnings of the last quarter were {p} crowns a share, on sales of {p} million crowns.

            Of the {n} analysts who follow {Firm}, {n} advise to buy and {n} to hold the shares. Their average target is {p} \
            crowns. {Firm} will tell its next figures on the {n}th. This report was made from data of the exchange.""");

    static final List<String> MATCHES = List.of("""
            {Town} beat {Town} {n}-{n} at home on {Day} in the eighth round of the regional league. {Person} {Person} scored \
            the first goal after {n} minutes, with the help of {Person} {Person}. Before the break {Person} {Person} made it two.

            After the break the guests came back into the game, and {Person} {Person} found the net in minute {n}. The home side \
            had the better chances, but {Person} {Person} in the goal of the guests held what there was to hold. The referee \
            {Person} {Person} showed {n} yellow cards. {n} people watched the game.

            The trainer of the hosts {Person} {Person} was content with the game of his team. The trainer of the guests \
            {Person} {Person} spoke of a defeat that could have been avoided. On the next day of the league {Town} play at \
            {Town}, while {Town} receive {Town}.""", """
            The police of {Town} look for {Person} {Person}, who was last seen on {Day} near the station of {Town}. She left the \
            house of her friend {Person} {Person} in the evening and did not arrive at her work in {Town} in the morning. Her \
            family fears that something may have happened to her.

            She is of slim build and has brown hair, and wore a dark coat and white shoes. It is possible that she went to \
            {Town} or {Town}, where she has relatives. Officers searched the banks of the river and the woods around, with dogs \
            and from the air, so far in vain. Inspector {Person} {Person} asks everybody who saw her to call the station.""");

    static final List<String> ALL =
            List.of(WEATHER.get(0), WEATHER.get(1), WEATHER.get(2), SHARES.get(0), MATCHES.get(0), MATCHES.get(1));

    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> TAGE =
            List.of("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag");

    private PatternedReports() {}

    static String report(String pattern, Random random) {
        var report = new StringBuilder();
        for (int at = 0; at < pattern.length(); ) {
            int open = pattern.indexOf('{', at);
            if (open < 0) {
                return report.append(pattern, at, pattern.length()).toString();
            }
            int close = pattern.indexOf('}', open);
            report.append(pattern, at, open).append(filled(pattern.substring(open + 1, close), random));
            at = close + 1;
        }
        return report.toString();
    }

    private static String filled(String slot, Random random) {
        return switch (slot) {
            case "n" -> "" + (10 + random.nextInt(40));
            case "p" -> random.nextInt(200) + "." + random.nextInt(10) + random.nextInt(10);
            case "Day" -> one(DAYS, random);
            case "Tag" -> one(TAGE, random);
            case "sky" -> one(List.of("sunny", "cloudy", "rainy", "mostly dry", "windy", "foggy"), random);
            case "wetter" ->
                one(List.of("sonnig", "bewölkt", "regnerisch", "meist trocken", "windig", "neblig"), random);
            case "天" -> one(List.of("晴", "多云", "小雨", "阴转晴", "有雾", "大风"), random);
            case "way" -> one(List.of("north", "south", "east", "west"), random);
            case "up" -> one(List.of("up", "down"), random);
            default -> name(random);
        };
    }

    private static String name(Random random) {
        String name = EnglishWriter.invented(25_000 + random.nextInt(5_000));
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
