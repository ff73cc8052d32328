//! The registers of treaties.

/// The depositary of UN treaties.
pub const UNITED_NATIONS: &str = "United Nations Treaty Collection";
/// The ILO's register.
pub const ILO: &str = "NORMLEX, the ILO’s register";
/// The Council of Europe's register.
pub const COUNCIL_OF_EUROPE: &str = "Council of Europe Treaty Office";
