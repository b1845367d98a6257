package org.doublerandom.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.doublerandom.problems.Problem;
import org.doublerandom.values.refusal.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** What Tomcat refuses before any filter runs, in the form of every other refusal. */
final class ProblemReports extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            Language language = Language.wantedBy(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
            Problem problem = Refusal.ofStatus(response.getStatus()).told(language);
            response.setStatus(problem.status());
            problem.headers(language).forEach((name, values) -> response.setHeader(name, values.get(0)));
            response.setCharacterEncoding("UTF-8");
            response.getReporter().write(problem.json(language));
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
