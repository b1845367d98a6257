package org.doublerandom.directory.application.imports;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;

/**
 * Ends the work, as a kill of the process would, at one of its steps: before or after a call of a port, or when a list
 * is half written.
 */
public final class Killing {
    private final int step;
    private int steps;

    /** @param step counted from 1; 0 for never */
    public Killing(int step) {
        this.step = step;
    }

    public int steps() {
        return steps;
    }

    public <P> P around(Class<P> port, P real) {
        Object killing =
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, values) -> {
                    step();
                    if (values != null && values.length > 0 && values[0] instanceof List<?> list && list.size() > 1) {
                        Object[] half = values.clone();
                        half[0] = list.subList(0, list.size() / 2);
                        call(real, method, half);
                        step();
                    }
                    Object result = call(real, method, values);
                    step();
                    return result;
                });
        return port.cast(killing);
    }

    private void step() {
        steps++;
        if (steps == step) {
            throw new Killed();
        }
    }

    private static Object call(Object real, Method method, Object... values) throws Throwable {
        try {
            return method.invoke(real, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** No exception that anybody would handle. */
    public static final class Killed extends Error {}
}
