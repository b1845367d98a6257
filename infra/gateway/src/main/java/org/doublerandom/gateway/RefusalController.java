package org.doublerandom.gateway;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Refusals that the container decides. */
@Controller
class RefusalController implements ErrorController {
    @RequestMapping("/error")
    void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Refusal refusal = status instanceof Integer code ? Refusal.ofStatus(code) : Refusal.NO_SUCH_ROUTE;
        refusal.write(request, response);
    }
}
