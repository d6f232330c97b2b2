//! What belongs to the process rather than to one core: the folders of an application's files, with their defaults.

/// Where liblinphone's read-only files are installed.
const TOP: &str = "/usr/share/linphone";

/// Folders as a program has set them; what it has not set has a default.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Factory {
    /// Where the application's read-only files are.
    pub top_resources_dir: Option<String>,
    /// Read-only data files.
    pub data_resources_dir: Option<String>,
    /// Sounds.
    pub sound_dir: Option<String>,
    /// Ring tones.
    pub ring_dir: Option<String>,
    /// Images.
    pub image_dir: Option<String>,
    /// Plugins.
    pub plugins_dir: Option<String>,
    /// Data files.
    pub data_dir: Option<String>,
    /// Configuration files.
    pub config_dir: Option<String>,
    /// Downloads.
    pub download_dir: Option<String>,
    /// Caches.
    pub cache_dir: Option<String>,
}

impl Factory {
    /// Where the application's read-only files are.
    pub fn top_resources_dir(&self) -> String {
        self.top_resources_dir.clone().unwrap_or_else(|| TOP.to_owned())
    }

    /// Read-only data files.
    pub fn data_resources_dir(&self) -> String {
        self.data_resources_dir.clone().unwrap_or_else(|| self.top_resources_dir() + "/linphone")
    }

    /// Sounds.
    pub fn sound_dir(&self) -> String {
        self.sound_dir.clone().unwrap_or_else(|| self.top_resources_dir() + "/sounds/linphone")
    }

    /// Ring tones, by default below the sounds.
    pub fn ring_dir(&self) -> String {
        self.ring_dir.clone().unwrap_or_else(|| self.sound_dir() + "/rings")
    }

    /// Images, by default those that liblinphone installs.
    pub fn image_dir(&self) -> String {
        self.image_dir.clone().unwrap_or_else(|| format!("{TOP}/images"))
    }

    /// Data files, by default in the user's home.
    pub fn data_dir(&self) -> String {
        self.data_dir.clone().unwrap_or_else(|| in_home(".local/share/linphone/"))
    }

    /// Configuration files, by default in the user's home.
    pub fn config_dir(&self) -> String {
        self.config_dir.clone().unwrap_or_else(|| in_home(".config/linphone/"))
    }

    /// Downloads, by default among the data files.
    pub fn download_dir(&self) -> String {
        self.download_dir.clone().unwrap_or_else(|| in_home(".local/share/linphone/"))
    }

    /// Caches, by default in the user's home.
    pub fn cache_dir(&self) -> String {
        self.cache_dir.clone().unwrap_or_else(|| in_home(".cache/linphone/"))
    }
}

/// A folder in the user's home; without a home, in the current folder.
fn in_home(folder: &str) -> String {
    let home = std::env::var("HOME").ok().filter(|home| !home.is_empty());
    let home = home.or_else(|| std::env::current_dir().ok()?.into_os_string().into_string().ok());
    format!("{}/{folder}", home.as_deref().unwrap_or("."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_follow_those_that_were_chosen() {
        let mut factory = Factory::default();
        assert_eq!(factory.data_resources_dir(), "/usr/share/linphone/linphone");
        assert_eq!(factory.sound_dir(), "/usr/share/linphone/sounds/linphone");
        assert_eq!(factory.ring_dir(), "/usr/share/linphone/sounds/linphone/rings");
        factory.top_resources_dir = Some("/x".to_owned());
        assert_eq!(factory.data_resources_dir(), "/x/linphone");
        assert_eq!(factory.sound_dir(), "/x/sounds/linphone");
        assert_eq!(factory.ring_dir(), "/x/sounds/linphone/rings");
        assert_eq!(factory.image_dir(), "/usr/share/linphone/images");
        factory.sound_dir = Some("/y".to_owned());
        assert_eq!((factory.sound_dir(), factory.ring_dir()), ("/y".to_owned(), "/y/rings".to_owned()));
    }
}
