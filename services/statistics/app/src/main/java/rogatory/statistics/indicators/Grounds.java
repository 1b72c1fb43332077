package rogatory.statistics.indicators;

import java.util.List;
import rogatory.vocabulary.Code;
import rogatory.vocabulary.CodeLists;

/** The grounds of refusal of all kinds. */
public final class Grounds {

    private static final List<String> LISTS = List.of("ground-mla", "ground-ext", "ground-lec");

    private Grounds() {}

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
