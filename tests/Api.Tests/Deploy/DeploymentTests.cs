using System.Globalization;
using System.Net;
using Recording.Api.Load;
using Recording.Api.Tests.Identity;
using Recording.Api.Tests.SharePoint;
using Recording.Api.Uploads;
using static Recording.Api.Tests.Deploy.Deployment;

namespace Recording.Api.Tests.Deploy;

/// <summary>What <c>deploy</c> says of the product is so.</summary>
public sealed class DeploymentTests(LocalIssuer issuer)
{
    private const string Credential = "Entra:ClientCredentials:0:";

    public static TheoryData<string> Manifests => [.. ManifestFiles];

    [Theory]
    [MemberData(nameof(Manifests))]
    public void A_manifest_is_YAML_and_says_that_it_was_not_run(string file)
    {
        Assert.StartsWith("# Not run in a cluster", Text(Path.Combine("kubernetes", file)), StringComparison.Ordinal);
        Assert.All(DocumentsIn(file), document => Assert.NotEmpty(document["apiVersion"].ToString()));
    }

    [Fact]
    public void Every_manifest_is_applied_with_the_others() => Assert.Equal(
        ManifestFiles.Except(["kustomization.yaml"]).Order(), List(Manifest("Kustomization")["resources"]).Select(file => file.ToString()).Order());

    [Fact]
    public void Everything_leads_to_the_port_on_which_the_image_listens()
    {
        var port = (string?)OfImage("ContainerPort").Attribute("Include");
        Assert.EndsWith($":{port}", (string?)OfImage("ContainerEnvironmentVariable").Attribute("Value"), StringComparison.Ordinal);
        var named = Assert.Single(List(Container()["ports"]));
        Assert.Equal(port, named["containerPort"].ToString());
        var service = Assert.Single(List(Manifest("Service")["spec"]["ports"]));
        var backend = Manifest("Ingress")["spec"]["rules"][0]["http"]["paths"][0]["backend"]["service"];
        Assert.All([service["targetPort"], Manifest("NetworkPolicy")["spec"]["ingress"][0]["ports"][0]["port"]], use => Assert.Equal(named["name"], use));
        Assert.Equal(service["name"], backend["port"]["name"]);
        Assert.Equal(Manifest("Service")["metadata"]["name"], backend["name"]);
        Assert.Equal(2, Text("nginx/recording.conf").Split('\n').Count(line => line.Contains($":{port} ", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_same_instances_are_meant_everywhere()
    {
        var label = Manifest("Deployment")["spec"]["template"]["metadata"]["labels"];
        Assert.All([Manifest("Deployment")["spec"]["selector"]["matchLabels"], Manifest("Service")["spec"]["selector"], Manifest("NetworkPolicy")["spec"]["podSelector"]["matchLabels"],
            Manifest("PodDisruptionBudget")["spec"]["selector"]["matchLabels"]], selector => Assert.Equal(label, selector));
        Assert.Equal(Manifest("Deployment")["metadata"]["name"], Manifest("HorizontalPodAutoscaler")["spec"]["scaleTargetRef"]["name"]);
        Assert.Equal(Manifest("ConfigMap")["metadata"]["name"], Container()["envFrom"][0]["configMapRef"]["name"]);
        Assert.Contains($"/{OfImage("ContainerRepository").Value}:", Container()["image"].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("startupProbe")]
    [InlineData("livenessProbe")]
    [InlineData("readinessProbe")]
    public async Task A_probe_is_answered_by_the_product_as_it_is_configured_here(string name)
    {
        var probe = Container()[name]["httpGet"];
        Assert.Equal(Container()["ports"][0]["name"], probe["port"]);
        using var certificate = new MountedCertificate();
        await using var api = await RunningApi.StartAsync(Filled(certificate));
        using var asked = new HttpRequestMessage(HttpMethod.Get, probe["path"].ToString()) { Headers = { Host = probe["httpHeaders"][0]["value"].ToString() } };
        using var answer = await api.Client.SendAsync(asked, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var byAddress = await api.GetAsync(probe["path"].ToString());
        Assert.Equal(HttpStatusCode.BadRequest, byAddress.StatusCode);
    }

    [Fact]
    public void Settings_that_nobody_filled_in_stop_the_start() =>
        Assert.StartsWith("Entra:TenantId must be ", Assert.Throws<ConfigurationException>(() => RunningApi.Build(Settings())).Message, StringComparison.Ordinal);

    [Fact]
    public void A_setting_is_one_that_the_page_for_administrators_names() =>
        Assert.All(Settings().Keys.Concat(FromSecrets.Keys), setting => Assert.Contains($"`{setting.Split(":0:")[0]}`", Text("administration.md"), StringComparison.Ordinal));

    [Fact]
    public void What_is_secret_comes_by_reference_from_secrets_that_the_page_says_how_to_make()
    {
        Assert.Equal([Credential + "CertificatePassword", "Cache:Redis", "Cache:Key"], FromSecrets.Keys.OrderDescending(StringComparer.Ordinal));
        Assert.DoesNotContain(Settings(), setting => FromSecrets.ContainsKey(setting.Key) || setting.Key.EndsWith("Secret", StringComparison.Ordinal));
        foreach (var (_, (secret, key)) in FromSecrets)
            Assert.Contains(Text("README.md").Split('\n'), line => line.Contains($" create secret generic {secret} ", StringComparison.Ordinal) && line.Contains($" --from-literal={key}=", StringComparison.Ordinal));
    }

    [Fact]
    public void The_certificate_is_mounted_where_the_settings_look_for_it_to_be_read_by_the_program_alone()
    {
        var path = Settings()[Credential + "CertificateDiskPath"]!;
        var mount = Assert.Single(List(Container()["volumeMounts"]), mount => mount["mountPath"].ToString() == Path.GetDirectoryName(path));
        Assert.Equal("true", mount["readOnly"].ToString());
        var volume = Assert.Single(List(Manifest("Deployment")["spec"]["template"]["spec"]["volumes"]), volume => volume["name"].Equals(mount["name"]))["secret"];
        Assert.Equal("0440", volume["defaultMode"].ToString());
        Assert.Contains($" create secret generic {volume["secretName"]} --from-file={Path.GetFileName(path)}\n", Text("README.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("its password")]
    public async Task With_its_certificate_Recording_asks_on_behalf_of_a_worker_as_it_is_configured_here(string password)
    {
        using var certificate = new MountedCertificate(password);
        issuer.OnBehalf.Certificate = certificate.Public;
        await using var world = await SharePointApi.StartAsync(issuer, settings: new Dictionary<string, string?>(Filled(certificate)) { ["AllowedHosts"] = "*" });
        using var cases = await world.GetAsync("/api/cases");
        Assert.Equal(HttpStatusCode.OK, cases.StatusCode);
        issuer.OnBehalf.Certificate = null;
        using var refused = await world.GetAsync("/api/cases", "Somebody else");
        await refused.IsProblemAsync(HttpStatusCode.InternalServerError, "records-misconfigured");
    }

    [Fact]
    public void An_instance_that_is_told_to_stop_has_the_time_to_finish()
    {
        var spec = Manifest("Deployment")["spec"]["template"]["spec"];
        Assert.True(Number(spec["terminationGracePeriodSeconds"].ToString()) > Number(Container()["lifecycle"]["preStop"]["sleep"]["seconds"].ToString()) + LongestCall() + 5);
    }

    [Fact]
    public void What_stands_in_front_takes_as_much_and_waits_as_long_as_the_product_and_writes_nothing_down()
    {
        var note = Manifest("Ingress")["metadata"]["annotations"];
        const string Of = "nginx.ingress.kubernetes.io/";
        Assert.All([Nginx("client_max_body_size"), note[Of + "proxy-body-size"].ToString()], size => Assert.Equal(new UploadOptions().MaxBytes + BodyGate.Framing, Number(size.TrimEnd('m')) << 20));
        Assert.All([Nginx("proxy_read_timeout").TrimEnd('s'), note[Of + "proxy-read-timeout"].ToString()], wait => Assert.True(Number(wait) > LongestCall()));
        Assert.All([Nginx("proxy_request_buffering"), note[Of + "proxy-request-buffering"].ToString(), note[Of + "proxy-buffering"].ToString()], buffering => Assert.Equal("off", buffering));
        Assert.Equal("0", Nginx("proxy_max_temp_file_size"));
        Assert.All([Nginx("proxy_next_upstream"), note[Of + "proxy-next-upstream"].ToString()], again => Assert.Equal("error timeout", again));
    }

    /// <summary>The settings with what an administrator fills in, and the certificate where it lies here.</summary>
    private static Dictionary<string, string?> Filled(MountedCertificate certificate) => new(Settings())
    {
        ["Entra:TenantId"] = LocalIssuer.Tenant, ["Entra:ClientId"] = LocalIssuer.Client,
        [Credential + "CertificateDiskPath"] = certificate.Path, [Credential + "CertificatePassword"] = certificate.Password,
    };

    private static long LongestCall() => (long)TimeSpan.Parse(Settings()["Load:Timeout"]!, CultureInfo.InvariantCulture).TotalSeconds;

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
