package rogatory.vocabulary;

/**
 * One entry of a code list.
 *
 * @param code the stable value that is stored
 * @param article where it comes from: an article of the Convention, a treaty, or empty for practice
 * @param name its English name
 */
public record Code(String code, String article, String name, Origin origin) {}
