package rogatory.intake.caselog;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Says which words would have been right: those that are most alike, or all of them where they are few. */
final class Suggestion {

    private static final int FEW = 20;
    private static final int SHOWN = 5;

    private Suggestion() {}

    static String among(Collection<String> right, String wrong) {
        List<String> nearest = right.stream()
                .filter(word -> alike(word, wrong) * 2 >= wrong.length())
                .sorted(Comparator.comparingInt((String word) -> -alike(word, wrong)))
                .limit(SHOWN)
                .toList();
        if (right.size() <= FEW || nearest.isEmpty()) {
            return "it is one of " + String.join(", ", right);
        }
        return "nearest are " + String.join(", ", nearest);
    }

    private static int alike(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int begin = 0;
        while (begin < Math.min(a.length(), b.length()) && a.charAt(begin) == b.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < Math.min(a.length(), b.length()) - begin
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return begin + end;
    }
}
