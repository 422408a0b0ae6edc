namespace Recording.Analysis.Checks;

/// <summary>Whose law and bank holidays apply.</summary>
public enum Nation { England, Wales, Scotland, NorthernIreland }
