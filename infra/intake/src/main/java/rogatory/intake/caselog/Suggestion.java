package rogatory.intake.caselog;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Says which words would have been right: all of them where they are few, else those that begin most alike. */
final class Suggestion {

    private static final int FEW = 20;
    private static final int SHOWN = 5;

    private Suggestion() {}

    static String among(Collection<String> right, String wrong) {
        if (right.size() <= FEW) {
            return "it is one of " + String.join(", ", right);
        }
        List<String> nearest = right.stream()
                .sorted(Comparator.comparingInt((String word) -> -alike(word, wrong)))
                .limit(SHOWN)
                .toList();
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
