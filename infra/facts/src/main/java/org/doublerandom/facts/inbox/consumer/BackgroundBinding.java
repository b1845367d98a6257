package org.doublerandom.facts.inbox.consumer;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.binding.Bindable;
import org.springframework.cloud.stream.binding.BindingService;
import org.springframework.cloud.stream.binding.InputBindingLifecycle;

/** Binds the consumers beside the start of the service: a broker that is away keeps nobody from being served. */
final class BackgroundBinding extends InputBindingLifecycle {
    private final Map<String, Bindable> bindables;
    private final Supplier<Map<String, Bindable>> found;
    private volatile @Nullable Thread binding;

    BackgroundBinding(BindingService service, Supplier<Map<String, Bindable>> found) {
        this(service, found, new HashMap<>());
    }

    private BackgroundBinding(
            BindingService service, Supplier<Map<String, Bindable>> found, Map<String, Bindable> bindables) {
        super(service, bindables);
        this.found = found;
        this.bindables = bindables;
    }

    @Override
    public void start() {
        bindables.putAll(found.get());
        Thread started = new Thread(super::start, "bind-consumers");
        started.start();
        binding = started;
    }

    @Override
    public void stop() {
        Thread stopping = binding;
        binding = null;
        if (stopping != null) {
            stopping.interrupt();
            try {
                stopping.join(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        super.stop();
    }

    @Override
    public boolean isRunning() {
        return binding != null;
    }
}
