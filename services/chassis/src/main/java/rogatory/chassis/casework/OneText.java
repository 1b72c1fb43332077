package rogatory.chassis.casework;

import java.lang.reflect.InvocationTargetException;

/** Makes a value type of a single text, such as a State of its code; what the type says of a wrong text is passed on. */
final class OneText {

    private OneText() {}

    static Object make(Class<?> type, String text) {
        try {
            var constructor = type.getDeclaredConstructor(String.class);
            constructor.setAccessible(true);
            return constructor.newInstance(text);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException wrong) {
                throw wrong;
            }
            throw new IllegalStateException(type + " cannot be made of a text", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made of a text", e);
        }
    }
}
