package org.doublerandom.inspection;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.doublerandom.values.Digest;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The directory's internal guides over real HTTP; it asks for a service's token and counts what is fetched. */
@TestConfiguration(proxyBeanMethods = false)
public class StubbedDirectory {

    @Bean
    Guides guidesOfTheDirectory() throws IOException {
        return new Guides();
    }

    @Bean
    DynamicPropertyRegistrar addressOfTheDirectory(Guides guides) {
        return registry -> registry.add("doublerandom.directory-url", guides::address);
    }

    /** What the directory serves. */
    public static final class Guides implements DisposableBean {

        private final HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        private final Map<String, byte[]> served = new ConcurrentHashMap<>();
        private final Map<String, Integer> fetched = new ConcurrentHashMap<>();

        Guides() throws IOException {
            server.createContext("/internal/v1/guides/", this::answer);
            server.start();
        }

        String address() {
            return "http://127.0.0.1:" + server.getAddress().getPort();
        }

        /** Serves a guide under its own digest, which it returns. */
        public String serve(String guide) {
            byte[] bytes = guide.getBytes(StandardCharsets.UTF_8);
            String digest = Digest.of(bytes).hex();
            served.put(digest, bytes);
            return digest;
        }

        public void serveUnder(String digest, String content) {
            served.put(digest, content.getBytes(StandardCharsets.UTF_8));
        }

        public int timesFetched(String digest) {
            return fetched.getOrDefault(digest, 0);
        }

        private void answer(HttpExchange exchange) throws IOException {
            String path = exchange.getRequestURI().getPath();
            String digest = path.substring(path.lastIndexOf('/') + 1);
            fetched.merge(digest, 1, Integer::sum);
            String token = exchange.getRequestHeaders().getFirst("Authorization");
            byte[] body = token != null && token.startsWith("Bearer ") ? served.get(digest) : null;
            if (body == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        }

        @Override
        public void destroy() {
            server.stop(0);
        }
    }
}
