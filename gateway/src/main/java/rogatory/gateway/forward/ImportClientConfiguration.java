package rogatory.gateway.forward;

import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rogatory.gateway.call.Limits;

/** Makes Jetty's client a plain carrier: nothing unpacked, followed, remembered or sent again. */
@Configuration(proxyBeanMethods = false)
class ImportClientConfiguration {

    @Bean(initMethod = "start", destroyMethod = "stop")
    HttpClient importClient(Limits limits) {
        var threads = new QueuedThreadPool(32, 2);
        threads.setName("import-client");
        var client = new HttpClient();
        client.setExecutor(threads);
        client.setConnectTimeout(1000);
        client.setIdleTimeout(limits.importSilence().toMillis());
        client.setFollowRedirects(false);
        client.setUserAgentField(null);
        client.setHttpCookieStore(new HttpCookieStore.Empty());
        client.getProtocolHandlers().clear();
        return client;
    }
}
