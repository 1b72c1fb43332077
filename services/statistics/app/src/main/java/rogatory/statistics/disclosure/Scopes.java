package rogatory.statistics.disclosure;

import rogatory.statistics.tables.Scope;

/** The scopes by the words that files and addresses use. */
final class Scopes {

    static final String ALL = Scope.ALL.word();
    static final String UNCAC = Scope.UNCAC.word();

    private Scopes() {}
}
