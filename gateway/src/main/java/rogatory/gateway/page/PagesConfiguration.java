package rogatory.gateway.page;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the pages and, under them, the renderer from its jar. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {

    private final String renderer;

    PagesConfiguration(@Value("${rogatory.docs.renderer}") String renderer) {
        this.renderer = renderer;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/docs/renderer/**").addResourceLocations(renderer);
        registry.addResourceHandler("/docs/*", "/pages/*").addResourceLocations("classpath:/pages/");
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/pages/index.html");
        registry.addViewController("/docs").setViewName("forward:/pages/docs.html");
        registry.addRedirectViewController("/docs/", "/docs");
    }
}
