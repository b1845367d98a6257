package org.doublerandom.starter.command;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.doublerandom.facts.command.Command;
import org.doublerandom.starter.audit.AuditedRequest;
import org.doublerandom.starter.security.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes, for the time of a request, which command it carries; refuses a POST without a key. */
public final class CommandFilter extends OncePerRequestFilter {
    // JSON is read into memory; what is longer than any command of ours is not.
    private static final long MOST_JSON = 4L * 1024 * 1024;
    private static final long MOST = 64L * 1024 * 1024;
    private static final String UNREADABLE = "";
    private static final Pattern KEY = Pattern.compile("[!-~]{1,100}");

    private final ProblemWriter problems;
    private final DigestSeal seal;

    public CommandFilter(ProblemWriter problems, DigestSeal seal) {
        this.problems = problems;
        this.seal = seal;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !AuditedRequest.of(request).isCommand();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RuntimeException refusal = refusalOf(request);
        if (refusal != null) {
            problems.write(request, response, refusal);
        } else if (isInParts(request)) {
            // Its parts are kept by the server, which reads them once and hands them out as often as wanted.
            carryOut(request, digestOfParts(request), response, chain);
        } else {
            receive(request, response, chain);
        }
    }

    private void receive(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (ReceivedBody body = received(request);
                RereadableRequest whole = new RereadableRequest(request, body)) {
            carryOut(whole, CommandDigest.of(request, body), response, chain);
        } catch (BodyTooLarge refusal) {
            problems.write(request, response, refusal);
        }
    }

    // The server tells again, to whoever asks for the parts, why it cannot hand them out: that is then the refusal.
    private static String digestOfParts(HttpServletRequest request) {
        try {
            return CommandDigest.ofParts(request);
        } catch (IOException | ServletException | IllegalStateException e) {
            return UNREADABLE;
        }
    }

    private void carryOut(HttpServletRequest request, String digest, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        Command.begin(new Command(
                who == null ? "" : who.getName(),
                request.getMethod() + " " + request.getRequestURI(),
                request.getHeader("Idempotency-Key"),
                seal.sealed(digest)));
        try {
            chain.doFilter(request, response);
        } finally {
            Command.end();
        }
    }

    private static ReceivedBody received(HttpServletRequest request) throws IOException {
        long most = CommandDigest.isJson(request.getContentType()) ? MOST_JSON : MOST;
        return ReceivedBody.of(request.getInputStream(), most);
    }

    private static boolean isInParts(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    private static @Nullable RuntimeException refusalOf(HttpServletRequest request) {
        String key = request.getHeader("Idempotency-Key");
        if (key == null) {
            return request.getMethod().equals("POST") ? new KeyMissing() : null;
        }
        return KEY.matcher(key).matches() ? null : new KeyMalformed(key);
    }
}
