package org.doublerandom.starter.level;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.doublerandom.facts.level.Level;
import org.doublerandom.facts.level.NotLevel;
import org.doublerandom.starter.security.ProblemWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses commands while the service is not level with its topics; reads, the operator's decisions and what heals it pass. */
final class LevelFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(LevelFilter.class);
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final Level level;
    private final ProblemWriter problems;
    private final HealingCommands healing;

    LevelFilter(Level level, ProblemWriter problems, HealingCommands healing) {
        this.level = level;
        this.problems = problems;
        this.healing = healing;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/")
                || READS.contains(request.getMethod())
                || request.getRequestURI().contains("/v1/streams-ahead/")
                || healing.include(request.getMethod(), request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            level.requireLevel();
        } catch (NotLevel e) {
            problems.write(request, response, e);
            return;
        } catch (DataAccessException e) {
            LOG.warn("{} {}: {}", request.getMethod(), request.getRequestURI(), e.toString());
            problems.write(request, response, e);
            return;
        }
        chain.doFilter(request, response);
    }
}
