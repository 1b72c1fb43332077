package rogatory.vocabulary;

import rogatory.vocabulary.CodeLine.Unreadable;

/** What an operator may add to a list: a code that is new, and no subtype where the law reads the code whole. */
final class NewCode {

    private NewCode() {}

    static void check(Code code, CodeList list) {
        list.codes().stream()
                .filter(known -> known.code().equalsIgnoreCase(code.code()))
                .findFirst()
                .ifPresent(known -> {
                    throw new Unreadable(
                            "'" + known.code() + "' is in the list " + list.name() + " already, as '" + known.name()
                                    + "'",
                            "leave the line out, or choose a code of your own, such as one that begins with your State's");
                });
        int dot = code.code().indexOf('.');
        if (dot > 0 && !takesSubtypes(code.code().substring(0, dot), list)) {
            throw new Unreadable(
                    "'" + code.code().substring(0, dot) + "' of the list " + list.name() + " takes no subtypes",
                    "choose a code of your own, without a dot");
        }
    }

    private static boolean takesSubtypes(String family, CodeList list) {
        return list.codes().stream().anyMatch(known -> known.code().startsWith(family + "."))
                || list.find(family)
                        .filter(known -> known.origin() == Origin.OPERATOR)
                        .isPresent();
    }
}
