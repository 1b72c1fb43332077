package rogatory.vocabulary;

import java.util.regex.Pattern;

/**
 * Where a request is on file, whichever service keeps it.
 *
 * @param text the kind, a slash, and a stream id or {@code ref:} and the authority's own reference, such as {@code
 *     mla/ref:CH-NG-1999}
 */
public record RequestAddress(String text) {

    private static final String BY_REFERENCE = "ref:";
    private static final Pattern ID = Pattern.compile("[a-z-]+-[0-9A-Z]{26}");
    private static final Pattern FORM =
            Pattern.compile("(extradition|mla|law-enforcement)/(ref:\\S.{0,199}|[a-z-]+-[0-9A-Z]{26})");

    public RequestAddress {
        if (!isSound(text)) {
            throw new IllegalArgumentException("'" + text
                    + "' is no address of a request; write extradition, mla or law-enforcement, a slash, and the"
                    + " stream id or ref: and the reference, as in mla/ref:CH-NG-1999");
        }
    }

    /**
     * Writes an address without a look whether it is sound, for what is on file already.
     *
     * @param idOrReference a stream id, or else a reference, with {@code ref:} before it or without
     */
    public static String text(String service, String idOrReference) {
        boolean complete = ID.matcher(idOrReference).matches() || idOrReference.startsWith(BY_REFERENCE);
        return service + "/" + (complete ? "" : BY_REFERENCE) + idOrReference;
    }

    public static boolean isSound(String text) {
        return FORM.matcher(text).matches();
    }

    /** The word in the address of the service, such as {@code mla}. */
    public String service() {
        return text.substring(0, text.indexOf('/'));
    }

    /** A stream id, or {@code ref:} and a reference: what stands in the address of a request. */
    public String id() {
        return text.substring(text.indexOf('/') + 1);
    }

    @Override
    public String toString() {
        return text;
    }
}
