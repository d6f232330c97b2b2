//! The small objects that a program builds and hands over: ports, NAT and push settings, digest policy.

use super::CoreId;

/// `LC_SIP_TRANSPORT_DISABLED`
pub const PORT_DISABLED: i32 = 0;
/// `LC_SIP_TRANSPORT_RANDOM`
pub const PORT_RANDOM: i32 = -1;
/// `LC_SIP_TRANSPORT_DONTBIND`
pub const PORT_DONT_BIND: i32 = -2;

/// Listening ports: above 0 a fixed one, else one of the constants above.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Transports {
    /// UDP
    pub udp: i32,
    /// TCP
    pub tcp: i32,
    /// TLS
    pub tls: i32,
    /// DTLS; stored only.
    pub dtls: i32,
}

/// NAT traversal settings.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NatPolicy {
    /// The core that it was made for.
    pub core: Option<CoreId>,
    /// The name under which configurations refer to it.
    pub reference: String,
    /// Find the public address by STUN.
    pub stun: bool,
    /// Stored: relays.
    pub turn: bool,
    /// Stored: connectivity checks.
    pub ice: bool,
    /// Stored: port mapping.
    pub upnp: bool,
    /// Stored: TURN over UDP.
    pub udp_turn: bool,
    /// Stored: TURN over TCP.
    pub tcp_turn: bool,
    /// Stored: TURN over TLS.
    pub tls_turn: bool,
    /// `host[:port]`
    pub stun_server: Option<String>,
    /// User at that server.
    pub stun_server_username: Option<String>,
    /// Public IPv4 address, known beforehand.
    pub nat_v4: Option<String>,
    /// Public IPv6 address, known beforehand.
    pub nat_v6: Option<String>,
    /// Stored: where the configuration of relays comes from.
    pub turn_configuration_endpoint: Option<String>,
}

impl NatPolicy {
    /// Switches everything off and forgets the servers. All transports to a TURN server are open again.
    pub fn clear(&mut self) {
        *self = Self {
            core: self.core,
            reference: std::mem::take(&mut self.reference),
            udp_turn: true,
            tcp_turn: true,
            tls_turn: true,
            ..Self::default()
        };
    }
}

/// Push notification settings (RFC 8599).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PushConfig {
    /// `pn-provider`
    pub provider: Option<String>,
    /// `pn-param`
    pub param: Option<String>,
    /// `pn-prid`
    pub prid: Option<String>,
    /// Team of the application's vendor.
    pub team_id: Option<String>,
    /// Bundle of the application.
    pub bundle_identifier: Option<String>,
    /// Token for calls.
    pub voip_token: Option<String>,
    /// Token for messages.
    pub remote_token: Option<String>,
    /// Sound of a call.
    pub call_snd: Option<String>,
    /// Text of a call.
    pub call_str: Option<String>,
    /// Sound of a message.
    pub msg_snd: Option<String>,
    /// Text of a message.
    pub msg_str: Option<String>,
    /// Text of a group chat invitation.
    pub groupchat_str: Option<String>,
    /// Interval of remote pushes.
    pub remote_push_interval: Option<String>,
}

impl Default for PushConfig {
    /// The texts and sounds are names that a push gateway translates.
    fn default() -> Self {
        let named = |name: &str| Some(name.to_owned());
        Self {
            provider: None,
            param: None,
            prid: None,
            team_id: named("ABCD1234"),
            bundle_identifier: None,
            voip_token: None,
            remote_token: None,
            call_snd: named("notes_of_the_optimistic.caf"),
            call_str: named("IC_MSG"),
            msg_snd: named("msg.caf"),
            msg_str: named("IM_MSG"),
            groupchat_str: named("GC_MSG"),
            remote_push_interval: None,
        }
    }
}

/// Which digest challenges a core answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DigestPolicy {
    /// MD5 at all.
    pub allow_md5: bool,
    /// Challenges without qop.
    pub allow_no_qop: bool,
}

impl Default for DigestPolicy {
    fn default() -> Self {
        Self { allow_md5: true, allow_no_qop: true }
    }
}
