package id.timpora;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Warehouse and runs, without pages and scheduler: what a command of the command line needs. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = QuartzAutoConfiguration.class)
@ComponentScan({"id.timpora.database", "id.timpora.pipeline"})
class CoreApplication {}
