package id.timpora.pipeline;

import java.time.Clock;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pipeline takes from its surroundings. */
@Configuration(proxyBeanMethods = false)
class PipelineConfiguration {
    @Bean
    InstantSource clock() {
        return Clock.systemUTC();
    }
}
