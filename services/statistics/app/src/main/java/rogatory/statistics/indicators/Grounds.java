package rogatory.statistics.indicators;

import java.util.List;
import rogatory.vocabulary.Code;
import rogatory.vocabulary.CodeLists;

/** The grounds of refusal of all kinds. */
public final class Grounds {

    private static final List<String> LISTS = List.of("ground-mla", "ground-ext", "ground-lec");

    /** Nationality bars extradition, UNCAC 44(11). */
    public static final String NATIONALITY = "X-NATIONALITY-44_11";

    /** What bars a request whatever its merits, UNCAC 29, 30(2), 44(11). */
    public static final List<String> BARS = List.of("X-IMMUNITY", "X-LIMITATION", NATIONALITY);

    private Grounds() {}

    /** It is one of these or a part of one. */
    public static boolean isOneOf(String ground, List<String> grounds) {
        return grounds.stream().anyMatch(each -> ground.equals(each) || ground.startsWith(each + "."));
    }

    /** The paragraph that allows a refusal on this ground, or practice. */
    public static String article(String ground) {
        return LISTS.stream()
                .flatMap(list -> CodeLists.of(list).find(ground).stream())
                .map(Code::article)
                .filter(article -> !article.isEmpty())
                .findFirst()
                .orElse("practice");
    }
}
