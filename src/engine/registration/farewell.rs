//! The removal of a binding that goes on by itself while its account begins anew.

use super::Registration;
use super::state::Stage;
use crate::event::RegistrationId;
use crate::shared::Shared;
use crate::tally::{Failures, Tally};
use crate::timer::Owner;

impl Registration {
    /// If a binding is being removed: that operation as a registration of its own, about which nobody is told.
    /// It must be adopted under its new id.
    pub fn detach(&mut self) -> Option<Self> {
        if !self.is_removing() {
            return None;
        }
        Some(Self {
            id: self.id,
            settings: self.settings.clone(),
            auth: self.auth.clone(),
            operation: self.operation.take(),
            bound: self.bound.take(),
            publication: None,
            alarm: std::mem::take(&mut self.alarm),
            tally: Tally::default(),
            failures: Failures::default(),
            ending: true,
            silent: true,
        })
    }

    /// Takes over, under a new id, what goes by the old one.
    pub fn adopt(&mut self, shared: &mut Shared, id: RegistrationId) {
        let (old, at) = (self.id, self.alarm.at());
        self.id = id;
        shared.timers.set(Owner::Registration(old), &mut self.alarm, None);
        shared.timers.set(Owner::Registration(id), &mut self.alarm, at);
        shared.names.rename(Owner::Registration(old), Owner::Registration(id));
        let Some(operation) = &mut self.operation else { return };
        if let Some(flow) = operation.flow {
            shared.flows.rename(flow, old, id);
        }
        match operation.attempt().map(|attempt| &attempt.stage) {
            Some(Stage::Trying(trial)) => {
                shared.branches.insert(trial.transaction.branch, id);
                shared.pacing.rename_waiting(&trial.slot, id);
            }
            Some(Stage::Queued(place)) => shared.pacing.rename(*place, id),
            _ => {}
        }
    }
}
