package org.doublerandom.starter.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.problems.FieldProblem;
import org.doublerandom.problems.RefusalStatus;
import org.doublerandom.values.refusal.Language;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.RefusalCode;
import org.doublerandom.values.refusal.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponse;

/** How each refusal is told: as it says itself, or as the table of foreign ones says. */
public final class Problems {
    static final ProblemType BAD_REQUEST = new ProblemType(ErrorResponse.class, 400, "bad-request");

    /** The type of a refusal or of its nearest known superclass. */
    public Optional<ProblemType> typeOf(Class<?> refusal) {
        for (Class<?> type = refusal; type != null; type = type.getSuperclass()) {
            Refusal own = type.getAnnotation(Refusal.class);
            if (own != null) {
                return Optional.of(new ProblemType(type, RefusalStatus.of(own.value()), RefusalCode.of(type, own)));
            }
            ProblemType foreign = ForeignRefusals.TABLE.get(type);
            if (foreign != null) {
                return Optional.of(foreign);
            }
        }
        return Optional.empty();
    }

    public ProblemType require(Class<?> refusal) {
        return typeOf(refusal).orElseThrow(() -> new IllegalStateException(refusal + " does not say how it is told"));
    }

    /** The codes of refusals that do not say themselves how they are told. */
    public static Set<String> foreignCodes() {
        Stream<ProblemType> foreign = Stream.concat(ForeignRefusals.TABLE.values().stream(), Stream.of(BAD_REQUEST));
        return foreign.map(ProblemType::code).collect(Collectors.toUnmodifiableSet());
    }

    static Language languageOf(HttpServletRequest request) {
        return Language.wantedBy(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** What is told of this refusal; of what is away nothing, for that is about our own inside. */
    static @Nullable String detailOf(ProblemType type, Throwable refusal, HttpServletRequest request) {
        if (type.status() >= 500) {
            return null;
        }
        return refusal instanceof Refused refused ? refused.detail(languageOf(request)) : refusal.getMessage();
    }

    /** Where the mistake stands that this refusal is about, as far as its class says it. */
    static List<FieldProblem> placeOf(Throwable refusal, @Nullable String detail) {
        Refusal own = refusal.getClass().getAnnotation(Refusal.class);
        return own == null || !own.value().hasPlace()
                ? List.of()
                : List.of(new FieldProblem(own.pointer(), detail == null ? "not acceptable" : detail));
    }
}
