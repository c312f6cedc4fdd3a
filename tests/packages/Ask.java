import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;

/** Prints the public static fields of a class that begin with a prefix, with the status that each is, or a dash. */
class Ask {
    /** What the classes of constants call the method that gives the number. */
    private static final List<String> GETTERS = List.of("value", "code", "getCode", "getStatusCode", "intValue");

    public static void main(String[] arguments) throws Exception {
        Class<?> type = Class.forName(arguments[0]);
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getName().startsWith(arguments[1])) {
                int code = code(field.get(null));
                System.out.println(field.getName() + " " + (code >= 100 && code <= 599 ? code : "-"));
            }
        }
    }

    private static int code(Object value) throws Exception {
        if (value instanceof Integer number) {
            return number;
        }
        for (Method method : value.getClass().getMethods()) {
            boolean isGetter = GETTERS.contains(method.getName()) && method.getParameterCount() == 0;
            if (isGetter && method.getReturnType() == int.class) {
                return (int) method.invoke(value);
            }
        }
        return -1;
    }
}
