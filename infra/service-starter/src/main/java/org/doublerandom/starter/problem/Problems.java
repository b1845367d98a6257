package org.doublerandom.starter.problem;

import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/** Every refusal this service knows, and how it is told. */
public final class Problems {
    private final Map<Class<?>, ProblemType> byRefusal = new HashMap<>();

    public Problems(Collection<ProblemTable> tables) {
        for (ProblemTable table : tables) {
            for (ProblemType type : table.types()) {
                if (byRefusal.put(type.refusal(), type) != null) {
                    throw new IllegalStateException(type.refusal() + ": two problem types (expected: one)");
                }
            }
        }
    }

    /** The type of a refusal or of its nearest known superclass. */
    public Optional<ProblemType> typeOf(Class<?> refusal) {
        for (Class<?> type = refusal; type != null; type = type.getSuperclass()) {
            ProblemType known = byRefusal.get(type);
            if (known != null) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    public ProblemType require(Class<?> refusal) {
        return typeOf(refusal).orElseThrow(() -> new IllegalStateException(refusal + " is in no problem table"));
    }

    public ProblemDetail detail(ProblemType type, @Nullable String detail, List<FieldProblem> errors) {
        ProblemDetail problem = ProblemDetail.forStatus(type.status());
        problem.setType(URI.create("urn:doublerandom:problem:" + type.code()));
        problem.setTitle(type.title());
        problem.setDetail(detail);
        problem.setProperty("titleEn", type.titleEn());
        problem.setProperty("code", type.code());
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return problem;
    }
}
