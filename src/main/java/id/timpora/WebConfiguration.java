package id.timpora;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The pages, their accounts and their audit trail; they need a {@code DataSource} and nothing else. */
@Configuration(proxyBeanMethods = false)
@ComponentScan({"id.timpora.page", "id.timpora.security", "id.timpora.review", "id.timpora.admin"})
public class WebConfiguration {}
