package org.doublerandom.starter.command;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.doublerandom.facts.command.Command;
import org.doublerandom.starter.security.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes, for the time of a request, which command it carries; refuses a POST without a key. */
public final class CommandFilter extends OncePerRequestFilter {
    private static final Pattern KEY = Pattern.compile("[!-~]{1,100}");

    private final ProblemWriter problems;

    public CommandFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/")
                || request.getMethod().equals("GET");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        String key = request.getHeader("Idempotency-Key");
        RuntimeException refusal = request.getMethod().equals("POST") ? refusalOf(key) : null;
        if (refusal != null) {
            problems.write(response, refusal);
            return;
        }
        RereadableRequest whole = new RereadableRequest(request);
        Command.begin(new Command(
                who == null ? "" : who.getName(),
                request.getMethod() + " " + request.getRequestURI(),
                request.getMethod().equals("POST") ? key : null,
                whole.digest()));
        try {
            chain.doFilter(whole, response);
        } finally {
            Command.end();
        }
    }

    private static @Nullable RuntimeException refusalOf(@Nullable String key) {
        if (key == null) {
            return new KeyMissing();
        }
        return KEY.matcher(key).matches() ? null : new KeyMalformed(key);
    }
}
