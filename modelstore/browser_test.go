package modelstore

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func program(t *testing.T, dir, name, text string) string {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.WriteFile(path, []byte(text), 0o755); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestBrowserIsFound(t *testing.T) {
	snap := "#!/bin/sh\nif ! [ -x /snap/bin/no-such-chromium ]; then exit 1; fi\nexec /snap/bin/no-such-chromium \"$@\"\n"
	for _, tc := range []struct {
		name     string
		programs map[string]string
		named    string // HONE_CHROMIUM
		want     string // "" is ErrNoBrowser
	}{
		{"none", nil, "", ""},
		{"on the path", map[string]string{"chromium": "x"}, "", "chromium"},
		{"the smaller first", map[string]string{"chromium": "x", "chromium-headless-shell": "x"}, "", "chromium-headless-shell"},
		{"another maker's", map[string]string{"microsoft-edge": "x"}, "", "microsoft-edge"},
		{"the one named", map[string]string{"chromium": "x", "mine": "x"}, "mine", "mine"},
		{"not another than named", map[string]string{"chromium": "x"}, "gone", ""},
		{"a snap that is not there", map[string]string{"chromium-browser": snap}, "", ""},
		{"past it", map[string]string{"chromium-browser": snap, "google-chrome": "#!/bin/sh\n"}, "", "google-chrome"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			dir := t.TempDir()
			for name, text := range tc.programs {
				program(t, dir, name, text)
			}
			t.Setenv("PATH", dir)
			t.Setenv("HONE_HOME", t.TempDir())
			t.Setenv("HONE_CHROMIUM", tc.named)
			path, err := Browser()
			if tc.want == "" {
				if !errors.Is(err, ErrNoBrowser) {
					t.Fatalf("%q, %v", path, err)
				}
				return
			}
			if err != nil || path != filepath.Join(dir, tc.want) {
				t.Errorf("%q, %v; want %q", path, err, tc.want)
			}
		})
	}
}

func TestBrowserVersion(t *testing.T) {
	dir := t.TempDir()
	good := program(t, dir, "good", "#!/bin/sh\necho noise >&2\necho Chromium 1.2.3\n")
	bad := program(t, dir, "bad", "#!/bin/sh\necho libnss3.so: no such file >&2\nexit 127\n")
	if v, err := BrowserVersion(context.Background(), good); v != "Chromium 1.2.3" || err != nil {
		t.Errorf("%q, %v", v, err)
	}
	if _, err := BrowserVersion(context.Background(), bad); !errors.Is(err, ErrNoBrowser) || !strings.Contains(err.Error(), "libnss3.so") {
		t.Error(err)
	}
}

// Without fc-list, files speak.
func TestMissingFonts(t *testing.T) {
	bin := t.TempDir()
	t.Setenv("PATH", bin)
	program(t, bin, "fc-list", "#!/bin/sh\ncase $1 in *ko*) echo Nanum ;; esac\n")
	if got := MissingFonts(context.Background()); len(got) != 1 || got[0] != Emoji {
		t.Errorf("%v", got)
	}
}

func TestAptSizes(t *testing.T) {
	said := `The following NEW packages will be installed:
  chromium libc6
Need to get 2,797 kB of archives.
After this operation, 1,234 MB of additional disk space will be used.
'http://example.org/gcc%2bdeb12u1_amd64.deb' gcc-12-base_12.2.0_amd64.deb 37596 MD5Sum:8d
'http://example.org/libc6.deb' libc6_2.36_amd64.deb 2759320 SHA256:8d
`
	if download, disk := aptSizes(said); download != 37596+2759320 || disk != 1234e6 {
		t.Errorf("%d %d", download, disk)
	}
	if download, disk := aptSizes("After this operation, 3 MB disk space will be freed.\n"); download != 0 || disk != 0 {
		t.Errorf("%d %d", download, disk)
	}
}

func TestAptWatch(t *testing.T) {
	var got []string
	w := &aptWatch{plan: &Install{Step: Step{Title: "fonts", Download: 1000, Disk: 4000}}, progress: func(item string, done, total int64) {
		got = append(got, strings.Join([]string{item, fmt.Sprint(done), fmt.Sprint(total)}, " "))
	}}
	for _, part := range []string{"Get:1 http://x y [3 B]\ndlstatus:1:2", "5.5:Retrieving\npmstatus:libc6:amd64:50:x\n", "pmstatus:dpkg-exec:100.0:Running dpkg\nE: a:b:c:d\n"} {
		if n, err := w.Write([]byte(part)); n != len(part) || err != nil {
			t.Fatal(n, err)
		}
	}
	want := "fonts 255 1000|unpacking fonts 2000 4000|unpacking fonts 4000 4000"
	if s := strings.Join(got, "|"); s != want {
		t.Errorf("got %s\nwant %s", s, want)
	}
}

// A system with apt-get, played by scripts: what is asked of it, and what its failures
// become.
func TestPlanAndRunByApt(t *testing.T) {
	for _, tc := range []struct {
		name, policy, apt string
		packages          string
		own               bool
		wants             error // of Run
	}{
		{"Debian", "2.0", "", "fonts-nanum fonts-noto-color-emoji chromium-headless-shell", false, nil},
		{"Ubuntu, where it is a snap", "2:1snap1-0ubuntu2", "", "fonts-nanum fonts-noto-color-emoji", true, nil},
		{"no network", "2.0", "echo 'E: Failed to fetch' >&2; exit 100", "fonts-nanum fonts-noto-color-emoji chromium-headless-shell", false, ErrNoSource},
		{"no room", "2.0", "echo \"E: You don't have enough free space\" >&2; exit 100", "fonts-nanum fonts-noto-color-emoji chromium-headless-shell", false, ErrNoSpace},
	} {
		t.Run(tc.name, func(t *testing.T) {
			bin := t.TempDir()
			t.Setenv("PATH", bin)
			t.Setenv("HONE_HOME", t.TempDir())
			t.Setenv("HONE_CHROMIUM", "")
			program(t, bin, "fc-list", "#!/bin/sh\n")
			program(t, bin, "sudo", "#!/bin/sh\nshift; exec \"$@\"\n")
			program(t, bin, "true", "#!/bin/sh\n")
			program(t, bin, "env", "#!/bin/sh\nshift; shift; exec \"$@\"\n")
			program(t, bin, "apt-cache", "#!/bin/sh\necho '  Candidate: "+tc.policy+"'\n")
			program(t, bin, "apt-get", `#!/bin/sh
case "$*" in *--print-uris*) echo "'http://x/y.deb' y.deb 1234 SHA256:0"; exit 0 ;; esac
`+tc.apt+`
case "$*" in *install*chromium*) printf '#!/bin/sh\necho Chromium 9\n' >`+bin+`/chromium; /bin/chmod 755 `+bin+`/chromium ;; esac
`)
			ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
			defer cancel()
			plan, err := PlanBrowser(ctx)
			if err != nil {
				t.Fatal(err)
			}
			if got := strings.Join(plan.packages, " "); got != tc.packages || plan.own != tc.own || plan.Download < 1234 {
				t.Errorf("%s, own %v, %d bytes", got, plan.own, plan.Download)
			}
			if plan.own {
				return // TestOwnBrowser fetches it
			}
			if err := plan.Run(ctx, nil); !errors.Is(err, tc.wants) || (err != nil) != (tc.wants != nil) {
				t.Errorf("%v, want %v", err, tc.wants)
			}
			if plan, err := PlanBrowser(ctx); tc.wants == nil && (err != nil || plan == nil || strings.Contains(strings.Join(plan.packages, " "), "chromium")) {
				t.Errorf("after it: %+v, %v", plan, err)
			}
		})
	}
}

// A system without any installer hone knows, other than npm's.
func TestPlanWithoutApt(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	t.Setenv("HONE_HOME", t.TempDir())
	t.Setenv("HONE_CHROMIUM", "gone")
	if _, err := PlanBrowser(context.Background()); !errors.Is(err, ErrNoBrowser) || !strings.Contains(err.Error(), `"gone"`) {
		t.Error(err)
	}
	t.Setenv("HONE_CHROMIUM", "")
	plan, err := PlanBrowser(context.Background())
	if _, ok := shellItem(); !ok {
		if !errors.Is(err, ErrNoBrowser) {
			t.Error(err)
		}
		return
	}
	if err != nil || !plan.own || len(plan.packages) > 0 {
		t.Errorf("%+v, %v", plan, err)
	}
	err = plan.Run(context.Background(), nil)
	if !errors.Is(err, ErrNoClient) || !strings.Contains(err.Error(), "npm") {
		t.Error(err)
	}
}
