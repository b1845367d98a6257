package org.doublerandom.starter.security;

import java.lang.reflect.Method;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The service's own operations, named as the table of rights names them; one that the table lacks stops the start. */
public final class Operations implements SmartInitializingSingleton {
    private static final String OURS = "org.doublerandom.";

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final Rights rights;
    private final Set<String> all = new TreeSet<>();
    private final Map<Method, String> names = new LinkedHashMap<>();

    Operations(ObjectProvider<RequestMappingHandlerMapping> mappings, Rights rights) {
        this.mappings = mappings;
        this.rights = rights;
    }

    @Override
    public void afterSingletonsInstantiated() {
        mappings.getObject().getHandlerMethods().forEach(this::name);
        Set<String> unknown = new TreeSet<>(all);
        unknown.removeIf(rights::knows);
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("operations of which nobody says who may call them: " + unknown
                    + " (expected: rows in rights.csv)");
        }
    }

    /** All of them, as {@code METHOD /path}. */
    public Set<String> names() {
        return Collections.unmodifiableSet(all);
    }

    /** As {@code METHOD /path}; null for what is not ours, as the pages of the documentation. */
    public @Nullable String nameOf(HandlerMethod method) {
        return nameOf(method.getMethod());
    }

    @Nullable
    String nameOf(Method method) {
        return names.get(method);
    }

    private void name(RequestMappingInfo info, HandlerMethod method) {
        if (!method.getBeanType().getName().startsWith(OURS)) {
            return;
        }
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        String verb = methods.isEmpty() ? "GET" : methods.iterator().next().name();
        for (String path : info.getPatternValues()) {
            all.add(verb + " " + path);
            names.put(method.getMethod(), verb + " " + path);
        }
    }
}
