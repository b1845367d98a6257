package org.doublerandom.starter.command;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.doublerandom.facts.command.Command;
import org.doublerandom.starter.audit.AuditedRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/** Notes of a command, once its operation is found, what the audit wants to know. */
final class CommandOperation implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Command.current()
                .map(command -> command.under(AuditedRequest.of(request).circumstances()))
                .ifPresent(Command::begin);
        return true;
    }
}
